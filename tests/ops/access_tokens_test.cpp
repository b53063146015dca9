// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_schema.h"
#include "token_authenticator.h"
#include "token_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class AccessTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenOpensWhatItsRoleSays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"weir.db"_s);
        const auto connection = SqlConnection::open(path, SqlConnection::Access::Write);
        QVERIFY(connection);
        QVERIFY(migrateArchive(**connection));

        QVERIFY(!token_table::hasAny(**connection, Role::Admin).value());
        const auto admin = token_table::create(**connection, u"first"_s, Role::Admin);
        const auto ingest = token_table::create(**connection, u"bot"_s, Role::Ingest);
        QVERIFY(admin && ingest);
        QVERIFY(*admin != *ingest);
        QCOMPARE(admin->size(), 5 + 43);
        QVERIFY(token_table::hasAny(**connection, Role::Admin).value());

        ReaderPool pool(path, 1);
        TokenAuthenticator authenticator(pool);
        QCOMPARE(authenticator.roleOf(*admin).result().value(), Role::Admin);
        QCOMPARE(authenticator.roleOf(*ingest).result().value(), Role::Ingest);
        QCOMPARE(authenticator.roleOf("weir_wrong").result().error().code, ErrorCode::Unauthorized);
        QCOMPARE(authenticator.roleOf({}).result().error().code, ErrorCode::Unauthorized);
    }

    void tokenItselfIsNotStored()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"weir.db"_s);
        QByteArray token;
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::Write);
            QVERIFY(migrateArchive(**connection));
            token = token_table::create(**connection, u"bot"_s, Role::Ingest).value();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("bot"));
        QVERIFY(!bytes.contains(token));
        QVERIFY(!bytes.contains(token.sliced(5)));
    }

    void namesAreUniqueAndPrintable()
    {
        QTemporaryDir folder;
        const auto connection =
            SqlConnection::open(folder.filePath(u"weir.db"_s), SqlConnection::Access::Write);
        QVERIFY(migrateArchive(**connection));
        QVERIFY(token_table::create(**connection, u"bot"_s, Role::Ingest));
        QCOMPARE(token_table::create(**connection, u"bot"_s, Role::Reader).error().code, ErrorCode::Conflict);
        QCOMPARE(token_table::create(**connection, u""_s, Role::Reader).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(token_table::create(**connection, u"a\nb"_s, Role::Reader).error().code,
                 ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "access_tokens_test.moc"
