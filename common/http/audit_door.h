// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/identity.h"

#include <QFuture>
#include <QList>

// Something that somebody with a right did.
struct AuditEntry
{
    qint64 id = 0;
    qint64 at = 0;     // ms UTC
    QString actor;     // the name of the token, or "command line"
    QByteArray role;   // as roleName()
    QString address;   // empty for the command line
    QByteArray action; // "session.open", "token.create", "channel.pause" ...
    QString subject;   // what it was done to
};

struct AuditPage
{
    static constexpr int most = 100;

    QList<AuditEntry> entries; // newest first
    bool hasOlder = false;
};

// The log of what admins and moderators did. Called on the main thread; does not block. Futures finish there.
class AuditDoor
{
public:
    virtual ~AuditDoor() = default;

    // Keeps that it was done. What cannot be kept is said in the program's log.
    virtual void note(const Identity &by, const ClientTraits &client, const QByteArray &action,
                      const QString &subject) = 0;

    // Entries with ids below `before`; 0: from the newest on.
    virtual QFuture<Expected<AuditPage>> entries(qint64 before) = 0;
};
