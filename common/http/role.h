// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

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
