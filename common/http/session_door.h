// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/identity.h"

#include <QFuture>
#include <QList>

// A browser that is signed in, as its owner sees it.
struct SessionInfo
{
    qint64 id = 0;
    QString name; // of the token it was opened with
    Role role = Role::Reader;
    qint64 createdAt = 0; // ms UTC
    qint64 usedAt = 0;
    qint64 expiresAt = 0;
    QString address; // from which it was opened
    QString agent;
};

// What signing in gives.
struct OpenedSession
{
    QByteArray secret;    // for the cookie; stored as its hash only
    qint64 expiresAt = 0; // ms UTC
};

// Signing in and out with a browser. Called on the main thread; does not block. Futures finish there.
class SessionDoor
{
public:
    virtual ~SessionDoor() = default;

    // Errors: Unauthorized for a wrong token, Forbidden for one that is not for people (role ingest),
    // Throttled when too many wrong ones came from there or in all, Unavailable.
    virtual QFuture<Expected<OpenedSession>> signIn(const QByteArray &token, const ClientTraits &client) = 0;

    // Those of the same token; for admins all. Newest first.
    virtual QFuture<Expected<QList<SessionInfo>>> sessions(const Identity &whose) = 0;

    // Ends a session that `by` may see. Error: NotFound when there is none such.
    virtual QFuture<Outcome> end(qint64 sessionId, const Identity &by, const ClientTraits &client) = 0;
};
