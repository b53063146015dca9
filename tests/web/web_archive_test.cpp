// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_handlers.h"
#include "memory_archive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// What programs read of the archive.
class WebArchiveTest final : public QObject
{
    Q_OBJECT

private:
    MemoryArchive m_archive;
    QObject m_context;
    LongAnswers m_longAnswers{&m_context};
    ArchiveHandlers m_handlers{m_archive, m_longAnswers, &m_context};

    static Expected<AppResponse> ask(const WebHandler &handler, const char *query, const Utf8 &argument = {})
    {
        WebRequest request;
        request.http.query = QUrlQuery(QString::fromLatin1(query));
        request.argument = argument;
        return handler(request).result();
    }

    static QList<qint64> ids(const QJsonObject &body)
    {
        QList<qint64> found;
        for (const QJsonValue message : body.value("messages"_L1).toArray())
            found.append(message["id"_L1].toInteger());
        return found;
    }

    QJsonObject messages(const char *query)
    {
        return QJsonDocument::fromJson(ask(m_handlers.messages(), query)->body).object();
    }

private Q_SLOTS:
    void init()
    {
        m_archive.stored.clear();
        for (int i = 0; i < 6; ++i)
            m_archive.add(i % 2 ? "garden" : "harbour", "ann", "tide " + QByteArray::number(i), 1'000 + i);
    }

    void messagesNewestFirst()
    {
        const QJsonObject body = messages("limit=2");
        QCOMPARE(ids(body), QList<qint64>({6, 5}));
        QCOMPARE(body["total"_L1].toInt(), 6);
        QCOMPARE(body["cursor"_L1].toString(), u"k3v9x1-6"_s);
        QCOMPARE(body["before"_L1].toString(), u"1004-5"_s);
        const QJsonObject next = messages("limit=9&before=1004-5&channel=garden");
        QCOMPARE(ids(next), QList<qint64>({4, 2}));
        QCOMPARE(next["total"_L1].toInt(), 3);
        QVERIFY(!next.contains("before"_L1));
    }

    void messagesOldestFirst()
    {
        const QJsonObject body = messages("newer=1001-2&limit=2");
        QCOMPARE(ids(body), QList<qint64>({3, 4}));
        QCOMPARE(body["cursor"_L1].toString(), u"k3v9x1-6"_s);
        QCOMPARE(body["newer"_L1].toString(), u"1003-4"_s);
        QVERIFY(!body.contains("total"_L1) && !body.contains("before"_L1));
        const QJsonObject last = messages("newer=1003-4&channel=garden&before=");
        QCOMPARE(ids(last), QList<qint64>({6}));
        QVERIFY(!last.contains("newer"_L1));
        QCOMPARE(ids(messages("newer=0-0&q=tide")), QList<qint64>({1, 2, 3, 4, 5, 6}));
    }

    void deletedTextsAreForModerators()
    {
        m_archive.stored[2].deletedAt = 2'000;
        for (const char *query : {"limit=6", "newer=0-0", "after=0&up_to=6"}) {
            for (const bool seesDeleted : {false, true}) {
                WebRequest request;
                request.http.query = QUrlQuery(QString::fromLatin1(query));
                request.viewer.seesDeleted = seesDeleted;
                const QByteArray body = m_handlers.messages()(request).result()->body;
                QCOMPARE(body.contains("tide 2"), seesDeleted);
                QVERIFY(body.contains("deleted_at") && body.contains("tide 3"));
            }
        }
    }

    void messagesOfAStretch()
    {
        const QJsonObject body = messages("after=1&up_to=5&limit=2");
        QCOMPARE(ids(body), QList<qint64>({2, 3}));
        QCOMPARE(body["after"_L1].toInt(), 3);
        const QJsonObject last = messages("after=3&up_to=5&limit=2");
        QCOMPARE(ids(last), QList<qint64>({4, 5}));
        QVERIFY(!last.contains("after"_L1));
    }

    void badQuestionsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("named");
        QTest::newRow("limit") << QByteArray("limit=0") << u"limit"_s;
        QTest::newRow("large limit") << QByteArray("limit=1001") << u"1000"_s;
        QTest::newRow("before") << QByteArray("before=x") << u"before"_s;
        QTest::newRow("newer") << QByteArray("newer=12") << u"newer"_s;
        QTest::newRow("both ways") << QByteArray("newer=1-2&before=3-4") << u"before and newer"_s;
        QTest::newRow("three starts")
            << QByteArray("newer=1-2&before=3-4&after=1&up_to=2") << u"before and newer and after"_s;
        QTest::newRow("no end") << QByteArray("after=3") << u"up_to"_s;
        QTest::newRow("no number") << QByteArray("after=-3&up_to=4") << u"after"_s;
        QTest::newRow("filter") << QByteArray("source=demo") << u"source"_s;
    }

    void badQuestionsAreNamed()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QString, named);
        const auto answer = ask(m_handlers.messages(), query.constData());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
        QVERIFY2(answer.error().message.contains(named), qPrintable(answer.error().message));
    }

    void aUserAsInTheFeed()
    {
        m_archive.add("garden", "bob", "hello", 2'000);
        const auto response = ask(m_handlers.user(), "", "ann");
        QCOMPARE(response->status, 200);
        const QJsonObject body = QJsonDocument::fromJson(response->body).object();
        QCOMPARE(body["user"_L1]["login"_L1].toString(), u"ann"_s);
        QCOMPARE(body["user"_L1]["count"_L1].toInt(), 6);
        QCOMPARE(body["channels"_L1].toArray().size(), 2);
        QCOMPARE(body["channels"_L1][0]["messages"_L1].toInt(), 3);
        QCOMPARE(body["names"_L1][0]["login"_L1].toString(), u"ann"_s);
        QCOMPARE(body["cursor"_L1].toString(), u"k3v9x1-7"_s);
        QCOMPARE(body["elsewhere"_L1].toArray(), QJsonArray{u"irc.example.org"_s});
        QVERIFY(!body.contains("gone"_L1));
    }

    void aUserWhoIsNotThereIsNotFound()
    {
        const auto answer = ask(m_handlers.user(), "source=demo", "nobody");
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(WebArchiveTest)
#include "web_archive_test.moc"
