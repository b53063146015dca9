// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFuture>

// What a request may do. Every role may do what those before it may.
enum class Role : quint8 {
    Anonymous,
    Reader,
    Moderator,
    Ingest, // posts messages; deliberately not a reader of anything: see `allows`
    Admin,
};

// Anonymous < Reader < Moderator < Admin; Ingest stands aside and is allowed to Ingest and Admin only.
bool allows(Role held, Role needed);

QByteArrayView roleName(Role role);
Expected<Role> roleFromName(QByteArrayView name);

// Tells whose token it is. Called from any thread; does not block. Error: Unauthorized for a token that is
// unknown or revoked.
class Authenticator
{
public:
    virtual ~Authenticator() = default;
    virtual QFuture<Expected<Role>> roleOf(const QByteArray &token) = 0;
};
