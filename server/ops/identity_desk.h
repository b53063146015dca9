// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit_table.h"
#include "http/audit_door.h"
#include "http/authenticator.h"
#include "http/session_door.h"
#include "login_throttle.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <functional>

class ArchiveWriter;
class ReaderPool;
class SqlConnection;

// Whose a request is, who is signed in, and what those with rights did. Asks the archive each time, so that a
// token that was revoked, also by another program, is refused at once; writes on the writer's thread, between
// batches. Wrong tokens are throttled. Lives on the main thread; nothing blocks, and futures finish there.
class IdentityDesk final : public QObject, public Authenticator, public SessionDoor, public AuditDoor
{
    Q_OBJECT

public:
    static constexpr qint64 touchedEveryMs = 60'000; // how exactly the last use is kept
    static constexpr int mostWrites = 256;           // under way; what comes then is refused

    // Both outlive the desk.
    IdentityDesk(ReaderPool &readers, ArchiveWriter &writer, QObject *parent = nullptr);

    QFuture<Expected<Identity>> identify(const Credentials &credentials, const ClientTraits &client) override;
    QFuture<bool> hasEnded(const Identity &identity) override;

    QFuture<Expected<OpenedSession>> signIn(const QByteArray &token, const ClientTraits &client) override;
    QFuture<Expected<QList<SessionInfo>>> sessions(const Identity &whose) override;
    QFuture<Outcome> end(qint64 sessionId, const Identity &by, const ClientTraits &client) override;

    void note(const Identity &by, const ClientTraits &client, const QByteArray &action,
              const QString &subject) override;
    QFuture<Expected<AuditPage>> entries(qint64 before) override;

    // Wrong tokens that were presented.
    quint64 failures() const { return m_throttle.failures(); }

private:
    template <class T>
    QFuture<Expected<T>> write(std::function<Expected<T>(SqlConnection &)> work);
    Expected<Identity> refused(const ClientTraits &client);
    void touch(const Identity &identity, qint64 usedAt);

    ReaderPool &m_readers;
    ArchiveWriter &m_writer;
    LoginThrottle m_throttle;
    QElapsedTimer m_clock;
    QSet<std::pair<qint64, qint64>> m_touching; // token and session, while their last use is being written
    int m_writes = 0;
};
