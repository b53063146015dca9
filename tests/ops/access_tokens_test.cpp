// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_schema.h"
#include "base/time_text.h"
#include "token_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AccessTokensTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlConnection> m_connection;

private Q_SLOTS:
    void init()
    {
        m_connection.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection =
            SqlConnection::open(m_folder->filePath(u"weir.db"_s), SqlConnection::Access::Write).value();
        QVERIFY(migrateArchive(*m_connection));
    }

    void cleanupTestCase() { m_connection.reset(); }

    void tokenOpensWhatItsRoleSays()
    {
        QVERIFY(!token_table::hasAny(*m_connection, Role::Admin).value());
        const auto admin = token_table::create(*m_connection, u"first"_s, Role::Admin, 0);
        const auto ingest = token_table::create(*m_connection, u"bot"_s, Role::Ingest, 0);
        QVERIFY(admin && ingest);
        QVERIFY(*admin != *ingest);
        QCOMPARE(admin->size(), 5 + 43);
        QVERIFY(token_table::hasAny(*m_connection, Role::Admin).value());
        QCOMPARE(token_table::find(*m_connection, *admin, utcNowMs()).value()->identity.role, Role::Admin);
        QCOMPARE(token_table::find(*m_connection, *ingest, utcNowMs()).value()->identity.role, Role::Ingest);
        QVERIFY(!token_table::find(*m_connection, QByteArray("weir_wrong"), utcNowMs()).value());
        QVERIFY(!token_table::find(*m_connection, QByteArray(), utcNowMs()).value());
    }

    void tokenItselfIsNotStored()
    {
        const QByteArray token = token_table::create(*m_connection, u"bot"_s, Role::Ingest, 0).value();
        m_connection.reset();
        QFile file(m_folder->filePath(u"weir.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("bot"));
        QVERIFY(!bytes.contains(token));
        QVERIFY(!bytes.contains(token.sliced(5)));
    }

    void namesAreUniqueAndPrintable()
    {
        const auto make = [&](const QString &name) {
            return token_table::create(*m_connection, name, Role::Ingest, 0);
        };
        QVERIFY(make(u"bot"_s));
        QCOMPARE(make(u"bot"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(make(u""_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(make(u"a\nb"_s).error().code, ErrorCode::InvalidInput);
    }

    void listTellsAllButTheSecret()
    {
        QVERIFY(token_table::create(*m_connection, u"bot"_s, Role::Ingest, 0));
        QVERIFY(token_table::create(*m_connection, u"mia"_s, Role::Moderator, 4'102'444'800'000));
        const auto listed = token_table::list(*m_connection).value();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.first().name, u"bot"_s);
        QCOMPARE(listed.first().expiresAt, 0);
        QCOMPARE(listed.last().role, Role::Moderator);
        QCOMPARE(listed.last().expiresAt, 4'102'444'800'000);
        QCOMPARE(listed.last().lastUsedAt, 0);
        QVERIFY(listed.last().createdAt > 0);
    }

    // A reader of the feed is known by the id.
    void idOfARevokedTokenIsNoOthers()
    {
        const QByteArray first = token_table::create(*m_connection, u"mia"_s, Role::Moderator, 0).value();
        const qint64 id = token_table::find(*m_connection, first, utcNowMs()).value()->identity.tokenId;
        QVERIFY(token_table::revoke(*m_connection, u"mia"_s));
        QVERIFY(!token_table::find(*m_connection, id, utcNowMs()).value());
        QVERIFY(token_table::create(*m_connection, u"mia"_s, Role::Moderator, 0));
        QVERIFY(!token_table::find(*m_connection, id, utcNowMs()).value());
    }
};

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "access_tokens_test.moc"
