// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_desk.h"

#include "archive_writer.h"
#include "base/home_promise.h"
#include "base/log.h"
#include "base/qt_versions.h"
#include "base/time_text.h"
#include "reader_pool.h"
#include "session_table.h"

using namespace Qt::StringLiterals;

namespace {

using Stored = std::optional<StoredIdentity>;

Error tooMany(int seconds)
{
    return {ErrorCode::Throttled, u"too many wrong tokens were tried; try again in %1 s"_s.arg(seconds)};
}

Error wrongToken()
{
    return {ErrorCode::Unauthorized, u"the token is unknown, was revoked, or has expired"_s};
}

AuditEntry entryOf(const Identity &by, const ClientTraits &client, const QByteArray &action,
                   const QString &subject)
{
    return {0, utcNowMs(), by.name, roleName(by.role).toByteArray(), client.address, action, subject};
}

} // namespace

IdentityDesk::IdentityDesk(ReaderPool &readers, ArchiveWriter &writer, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_writer(writer)
{
    m_clock.start();
}

template <class T>
QFuture<Expected<T>> IdentityDesk::write(std::function<Expected<T>(SqlConnection &)> work)
{
    if (m_writes >= mostWrites)
        return readyFuture(Expected<T>(
            failure(ErrorCode::Busy, u"too much waits for the archive; try again in a moment"_s)));
    ++m_writes;
    const HomePromise<Expected<T>> promise;
    QMetaObject::invokeMethod(
        &m_writer,
        [promise, &writer = m_writer, work = std::move(work)] { promise.keep(writer.write(work)); },
        Qt::QueuedConnection);
    return promise.future().then(this, [this](Expected<T> result) {
        --m_writes;
        return result;
    });
}

QFuture<Expected<Identity>> IdentityDesk::identify(const Credentials &credentials, const ClientTraits &client)
{
    if (credentials.isEmpty())
        return readyFuture(Expected<Identity>(Identity()));
    const bool isToken = !credentials.bearer.isEmpty();
    const QByteArray &given = isToken ? credentials.bearer : credentials.session;
    return m_readers
        .read<Stored>([given, isToken](SqlConnection &connection) {
            return isToken ? token_table::find(connection, given, utcNowMs())
                           : session_table::find(connection, given, utcNowMs());
        })
        .then(this, [this, isToken, client](const Expected<Stored> &found) -> Expected<Identity> {
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return isToken ? refused(client) : Identity();
            touch((*found)->identity, (*found)->usedAt);
            return (*found)->identity;
        });
}

// A right token passes however many wrong ones came from there: others may be behind that address, too.
Expected<Identity> IdentityDesk::refused(const ClientTraits &client)
{
    const auto wait = m_throttle.wait(client.group, m_clock.elapsed());
    m_throttle.noteFailure(client.group, m_clock.elapsed());
    return tl::unexpected(wait ? tooMany(*wait) : wrongToken());
}

void IdentityDesk::touch(const Identity &identity, qint64 usedAt)
{
    const qint64 now = utcNowMs();
    const std::pair key(identity.tokenId, identity.sessionId);
    if (now - usedAt < touchedEveryMs || m_touching.contains(key))
        return;
    m_touching.insert(key);
    write<void>([identity, now](SqlConnection &connection) {
        if (identity.sessionId == 0)
            return token_table::touch(connection, identity.tokenId, now);
        return session_table::touch(connection, identity.sessionId, now).and_then([&] {
            return token_table::touch(connection, identity.tokenId, now);
        });
    }).then(this, [this, key](const Outcome &written) {
        m_touching.remove(key);
        if (!written)
            qCWarning(lcApp).noquote()
                << "the last use of a token is not written:" << written.error().message;
    });
}

QFuture<bool> IdentityDesk::hasEnded(const Identity &identity)
{
    return m_readers
        .read<Stored>([identity](SqlConnection &connection) {
            return identity.sessionId != 0 ? session_table::find(connection, identity.sessionId, utcNowMs())
                                           : token_table::find(connection, identity.tokenId, utcNowMs());
        })
        .then(this, [this](const Expected<Stored> &found) {
            if (found && *found)
                touch((*found)->identity, (*found)->usedAt); // an open feed is a use of what opened it
            return found && !*found;
        });
}

QFuture<Expected<OpenedSession>> IdentityDesk::signIn(const QByteArray &token, const ClientTraits &client)
{
    using Opened = Expected<OpenedSession>;
    if (const auto wait = m_throttle.wait(client.group, m_clock.elapsed()))
        return readyFuture(Opened(tl::unexpected(tooMany(*wait))));
    return identify({token, {}}, client)
        .then(
            this,
            [this, client](const Expected<Identity> &found) {
                const auto failed = [](const Error &error) {
                    return readyFuture(Opened(tl::unexpected(error)));
                };
                if (!found)
                    return failed(found.error());
                if (!found->isKnown())
                    return failed(wrongToken());
                if (!allows(found->role, Role::Reader))
                    return failed({ErrorCode::Forbidden,
                                   u"a token of role ingest is for programs that post messages"_s});
                return write<OpenedSession>([owner = *found, client](SqlConnection &connection) {
                    auto opened = session_table::open(connection, owner, client, utcNowMs());
                    if (!opened)
                        return opened;
                    return audit_table::add(connection, entryOf(owner, client, "session.open", {})).map([&] {
                        return *opened;
                    });
                });
            })
        .unwrap();
}

QFuture<Expected<QList<SessionInfo>>> IdentityDesk::sessions(const Identity &whose)
{
    const qint64 tokenId = whose.role == Role::Admin ? 0 : whose.tokenId;
    if (!whose.isKnown())
        return readyFuture(Expected<QList<SessionInfo>>(QList<SessionInfo>()));
    return m_readers.read<QList<SessionInfo>>([tokenId](SqlConnection &connection) {
        return session_table::list(connection, tokenId, utcNowMs());
    });
}

QFuture<Outcome> IdentityDesk::end(qint64 sessionId, const Identity &by, const ClientTraits &client)
{
    return write<void>([sessionId, by, client](SqlConnection &connection) -> Outcome {
        const auto found = session_table::find(connection, sessionId, utcNowMs());
        if (!found)
            return tl::unexpected(found.error());
        const bool maySee = *found && (by.role == Role::Admin || (*found)->identity.tokenId == by.tokenId);
        if (!by.isKnown() || !maySee)
            return failure(ErrorCode::NotFound, u"there is no such session; it may be over already"_s);
        return session_table::end(connection, sessionId).and_then([&] {
            return audit_table::add(connection, entryOf(by, client, "session.end", (*found)->identity.name));
        });
    });
}

void IdentityDesk::note(const Identity &by, const ClientTraits &client, const QByteArray &action,
                        const QString &subject)
{
    write<void>([entry = entryOf(by, client, action, subject)](SqlConnection &connection) {
        return audit_table::add(connection, entry);
    }).then(this, [by, action, subject](const Outcome &written) {
        if (!written)
            qCWarning(lcApp).noquote()
                << "not in the audit log:" << by.name << action << subject << ':' << written.error().message;
    });
}

QFuture<Expected<AuditPage>> IdentityDesk::entries(qint64 before)
{
    return m_readers.read<AuditPage>(
        [before](SqlConnection &connection) { return audit_table::page(connection, before); });
}
