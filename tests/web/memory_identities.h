// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qt_versions.h"
#include "base/time_text.h"
#include "http/audit_door.h"
#include "http/authenticator.h"
#include "http/session_door.h"

// The name of a role is a token of it, and "cookie-ROLE" the secret of its session. Keeps what was done.
class MemoryIdentities final : public Authenticator, public SessionDoor, public AuditDoor
{
public:
    QList<qint64> ended;    // sessions
    QStringList noted;      // "actor action subject"
    QList<AuditEntry> kept; // what entries() gives

    static Identity identityOf(Role role)
    {
        Identity identity;
        identity.role = role;
        identity.tokenId = 1 + static_cast<int>(role);
        identity.name = QString::fromLatin1(roleName(role)) + QStringLiteral("'s token");
        return identity;
    }

    QFuture<Expected<Identity>> identify(const Credentials &credentials, const ClientTraits &) override
    {
        using Found = Expected<Identity>;
        if (!credentials.bearer.isEmpty()) {
            const auto role = roleFromName(credentials.bearer);
            return readyFuture(
                role ? Found(identityOf(*role))
                     : Found(failure(ErrorCode::Unauthorized, QStringLiteral("unknown token"))));
        }
        const auto role = credentials.session.startsWith("cookie-") ? roleFromName(credentials.session.mid(7))
                                                                    : tl::unexpected(Error());
        if (!role)
            return readyFuture(Found(Identity()));
        Identity identity = identityOf(*role);
        identity.sessionId = 10 + static_cast<int>(*role);
        return readyFuture(Found(identity));
    }

    QFuture<bool> hasEnded(const Identity &) override { return readyFuture(false); }

    QFuture<Expected<OpenedSession>> signIn(const QByteArray &token, const ClientTraits &) override
    {
        using Opened = Expected<OpenedSession>;
        if (token == "once too often")
            return readyFuture(
                Opened(failure(ErrorCode::Throttled, QStringLiteral("too many wrong tokens"))));
        const auto role = roleFromName(token);
        return readyFuture(
            role ? Opened(OpenedSession{"cookie-" + token, utcNowMs() + 3'600'000})
                 : Opened(failure(ErrorCode::Unauthorized, QStringLiteral("the token is unknown"))));
    }

    QFuture<Expected<QList<SessionInfo>>> sessions(const Identity &whose) override
    {
        const QList<SessionInfo> all{{10 + static_cast<int>(whose.role), whose.name, whose.role, utcNowMs(),
                                      utcNowMs(), utcNowMs(), QStringLiteral("192.0.2.1"),
                                      QStringLiteral("Browser <b>1</b>")},
                                     {99, whose.name, whose.role, utcNowMs(), utcNowMs(), utcNowMs(),
                                      QStringLiteral("192.0.2.2"), QStringLiteral("Browser 2")}};
        return readyFuture(Expected<QList<SessionInfo>>(all));
    }

    QFuture<Outcome> end(qint64 sessionId, const Identity &, const ClientTraits &) override
    {
        ended.append(sessionId);
        return readyFuture(Outcome());
    }

    void note(const Identity &by, const ClientTraits &, const QByteArray &action,
              const QString &subject) override
    {
        noted.append(by.name + QLatin1Char(' ') + QString::fromLatin1(action) + QLatin1Char(' ') + subject);
    }

    QFuture<Expected<AuditPage>> entries(qint64) override
    {
        return readyFuture(Expected<AuditPage>(AuditPage{kept, false}));
    }
};
