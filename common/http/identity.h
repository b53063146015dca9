// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/role.h"

#include <QByteArray>
#include <QString>

// What a request brings to say whose it is. One of the two, or neither.
struct Credentials
{
    QByteArray bearer;  // of `Authorization: Bearer`, from programs
    QByteArray session; // of the session cookie, from browsers

    bool isEmpty() const { return bearer.isEmpty() && session.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

// Where a request comes from, for limits and for the people who look at sessions and the audit log.
struct ClientTraits
{
    QString address;
    QByteArray group; // whom it counts for where clients are limited: the address, or the network it is in
    QString agent;    // User-Agent, shortened
};

// Whose request it is.
struct Identity
{
    Role role = Role::Anonymous;
    qint64 tokenId = 0;   // 0: nobody has said who they are
    QString name;         // of the token
    qint64 sessionId = 0; // 0: not signed in by a browser
    qint64 expiresAt = 0; // of the token, ms UTC; 0: never

    bool isKnown() const { return tokenId != 0; }
    bool maySeeDeleted() const { return allows(role, Role::Moderator); }
};
