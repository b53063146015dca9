// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_writer.h"
#include "base/secret.h"
#include "base/time_text.h"
#include "identity_desk.h"
#include "reader_pool.h"
#include "session_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const ClientTraits here{u"192.0.2.1"_s, "192.0.2.1", u"Browser"_s};

template <class T>
T resultOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

} // namespace

// Tokens and sessions in a real archive: whose they are, until when, and what is kept of it.
class IdentityDeskTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveWriter> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
    std::unique_ptr<IdentityDesk> m_desk;

    QString path() const { return m_folder->filePath(u"weir.db"_s); }

    QByteArray token(const QString &name, Role role, qint64 expiresAt = 0)
    {
        const auto other = SqlConnection::open(path(), SqlConnection::Access::Write);
        return token_table::create(**other, name, role, expiresAt).value();
    }

    Expected<Identity> identify(const Credentials &credentials)
    {
        return resultOf(m_desk->identify(credentials, here));
    }

    Expected<OpenedSession> signIn(const QByteArray &secret)
    {
        return resultOf(m_desk->signIn(secret, here));
    }

    QStringList actions()
    {
        QStringList all;
        const auto page = resultOf(m_desk->entries(0));
        for (const AuditEntry &entry : page->entries)
            all.append(entry.actor + u' ' + QString::fromLatin1(entry.action) + u' ' + entry.subject);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_readers.reset();
        m_writer.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_writer = std::make_unique<ArchiveWriter>(path());
        QVERIFY(m_writer->open());
        m_readers = std::make_unique<ReaderPool>(path(), 1);
        m_desk = std::make_unique<IdentityDesk>(*m_readers, *m_writer);
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_readers.reset();
        m_writer.reset();
    }

    void tokenTellsWhoseItIs()
    {
        const QByteArray secret = token(u"mia"_s, Role::Moderator);
        const auto found = identify({secret, {}});
        QVERIFY(found);
        QCOMPARE(found->role, Role::Moderator);
        QCOMPARE(found->name, u"mia"_s);
        QVERIFY(found->isKnown());
        QVERIFY(found->maySeeDeleted());
        QVERIFY(!identify({})->isKnown());
        QCOMPARE(identify({"weir_wrong", {}}).error().code, ErrorCode::Unauthorized);
        // When it was used is kept, to the minute.
        QTRY_VERIFY(
            token_table::find(**SqlConnection::open(path(), SqlConnection::Access::Read), secret, utcNowMs())
                .value()
                ->usedAt > 0);
    }

    void tokenEnds()
    {
        QVERIFY(identify({token(u"later"_s, Role::Reader, utcNowMs() + 60'000), {}}));
        QCOMPARE(identify({token(u"past"_s, Role::Reader, utcNowMs() - 1), {}}).error().code,
                 ErrorCode::Unauthorized);
    }

    void revokedTokenIsRefusedAtOnceWithItsSessions()
    {
        const QByteArray secret = token(u"mia"_s, Role::Moderator);
        const auto session = signIn(secret);
        QVERIFY(session);
        const Identity mine = identify({{}, session->secret}).value();
        QVERIFY(mine.sessionId != 0);
        QVERIFY(!resultOf(m_desk->hasEnded(mine)));
        const auto other = SqlConnection::open(path(), SqlConnection::Access::Write);
        QVERIFY(token_table::revoke(**other, u"mia"_s));
        QCOMPARE(token_table::revoke(**other, u"mia"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(identify({secret, {}}).error().code, ErrorCode::Unauthorized);
        QVERIFY(!identify({{}, session->secret})->isKnown()); // no error: what is open to all stays open
        QVERIFY(resultOf(m_desk->hasEnded(mine)));
    }

    void sessionsAreTheirOwnersAndAdmins()
    {
        const QByteArray mia = token(u"mia"_s, Role::Moderator);
        const QByteArray tom = token(u"tom"_s, Role::Reader);
        const QByteArray ada = token(u"ada"_s, Role::Admin);
        const Identity miasFirst = identify({{}, signIn(mia)->secret}).value();
        const Identity miasSecond = identify({{}, signIn(mia)->secret}).value();
        const Identity toms = identify({{}, signIn(tom)->secret}).value();
        const Identity adas = identify({{}, signIn(ada)->secret}).value();
        QCOMPARE(resultOf(m_desk->sessions(miasFirst))->size(), 2);
        QCOMPARE(resultOf(m_desk->sessions(toms))->size(), 1);
        QCOMPARE(resultOf(m_desk->sessions(adas))->size(), 4);
        QCOMPARE(resultOf(m_desk->sessions(adas))->last().address, u"192.0.2.1"_s);
        QVERIFY(resultOf(m_desk->sessions({}))->isEmpty());

        QCOMPARE(resultOf(m_desk->end(miasSecond.sessionId, toms, here)).error().code, ErrorCode::NotFound);
        QCOMPARE(resultOf(m_desk->end(miasSecond.sessionId, {}, here)).error().code, ErrorCode::NotFound);
        QVERIFY(resultOf(m_desk->end(miasSecond.sessionId, miasFirst, here)));
        QVERIFY(resultOf(m_desk->hasEnded(miasSecond)));
        QVERIFY(resultOf(m_desk->end(toms.sessionId, adas, here)));
        QCOMPARE(actions(),
                 QStringList({u"ada session.end tom"_s, u"mia session.end mia"_s, u"ada session.open "_s,
                              u"tom session.open "_s, u"mia session.open "_s, u"mia session.open "_s}));
    }

    void tokenHasOnlySoManySessions()
    {
        const QByteArray secret = token(u"mia"_s, Role::Moderator);
        const auto first = signIn(secret);
        for (int i = 0; i < session_table::mostOfToken; ++i)
            QVERIFY(signIn(secret));
        QVERIFY(!identify({{}, first->secret})->isKnown());
    }

    void sessionIsOverWhenItIsNotUsedAndEndsWithItsToken()
    {
        const qint64 tokenEnd = utcNowMs() + 60'000;
        const auto session = signIn(token(u"mia"_s, Role::Moderator, tokenEnd));
        QCOMPARE(session->expiresAt, tokenEnd);
        const auto other = SqlConnection::open(path(), SqlConnection::Access::Read);
        const auto at = [&](qint64 now) {
            return session_table::find(**other, session->secret, now).value();
        };
        QVERIFY(at(utcNowMs()));
        QVERIFY(!at(tokenEnd));
        const auto endless = signIn(token(u"tom"_s, Role::Reader));
        const auto later = [&](qint64 days) {
            return session_table::find(**other, endless->secret, utcNowMs() + days * 86'400'000).value();
        };
        QVERIFY(later(6));
        QVERIFY(!later(8));
    }

    void programsTokenOpensNoSession()
    {
        QCOMPARE(signIn(token(u"bot"_s, Role::Ingest)).error().code, ErrorCode::Forbidden);
        QCOMPARE(signIn({}).error().code, ErrorCode::Unauthorized);
    }

    void wrongTokensAreThrottledAndRightOnesPass()
    {
        const QByteArray secret = token(u"mia"_s, Role::Moderator);
        for (int i = 0; i < LoginThrottle::mostOfClient; ++i)
            QCOMPARE(identify({"weir_wrong", {}}).error().code, ErrorCode::Unauthorized);
        QCOMPARE(identify({"weir_wrong", {}}).error().code, ErrorCode::Throttled);
        QVERIFY(identify({secret, {}})); // a program behind the same address goes on
        QCOMPARE(signIn(secret).error().code, ErrorCode::Throttled);
        const ClientTraits elsewhere{u"192.0.2.2"_s, "192.0.2.2", {}};
        QVERIFY(resultOf(m_desk->signIn(secret, elsewhere)));
        QCOMPARE(m_desk->failures(), quint64(LoginThrottle::mostOfClient + 1));
    }

    void secretsAreNotStored()
    {
        const QByteArray secret = token(u"mia"_s, Role::Moderator);
        const QByteArray session = signIn(secret)->secret;
        QByteArray bytes;
        for (const QString &name : {u"weir.db"_s, u"weir.db-wal"_s}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains(secret::hashOf(session).toLatin1()));
        QVERIFY(!bytes.contains(session));
        QVERIFY(!bytes.contains(secret.sliced(5)));
    }

    void auditIsReadInPages()
    {
        Identity ada;
        ada.role = Role::Admin;
        ada.name = u"ada"_s;
        for (int i = 0; i < AuditPage::most + 5; ++i)
            m_desk->note(ada, here, "channel.add", QString::number(i));
        QTRY_COMPARE(resultOf(m_desk->entries(0))->entries.value(0).subject,
                     QString::number(AuditPage::most + 4));
        const auto first = resultOf(m_desk->entries(0));
        QCOMPARE(first->entries.size(), AuditPage::most);
        QCOMPARE(first->entries.first().subject, QString::number(AuditPage::most + 4));
        QVERIFY(first->hasOlder);
        const auto second = resultOf(m_desk->entries(first->entries.last().id));
        QCOMPARE(second->entries.size(), 5);
        QVERIFY(!second->hasOlder);
        QCOMPARE(second->entries.last().role, "admin");
        QCOMPARE(second->entries.last().address, u"192.0.2.1"_s);
    }
};

QTEST_GUILESS_MAIN(IdentityDeskTest)
#include "identity_desk_test.moc"
