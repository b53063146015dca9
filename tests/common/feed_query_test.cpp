// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/close_code.h"
#include "feed/feed_query.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FeedQueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        FeedQuery query{FeedView::Messages, FeedFormat::Html, "de", Cursor{"e1", 5}};
        const auto read = FeedQuery::parse(query.toUrlQuery()).value();
        QCOMPARE(read.view, query.view);
        QCOMPARE(read.format, query.format);
        QCOMPARE(read.language, query.language);
        QCOMPARE(*read.cursor, *query.cursor);
    }

    void defaults()
    {
        const auto read = FeedQuery::parse(QUrlQuery(u"view=home"_s)).value();
        QCOMPARE(read.format, FeedFormat::Json);
        QVERIFY(!read.cursor);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("named");
        QTest::newRow("no view") << u""_s << u"view"_s;
        QTest::newRow("unknown view") << u"view=kitchen"_s << u"home, messages, monitor, status"_s;
        QTest::newRow("unknown format") << u"view=home&format=xml"_s << u"html, json"_s;
        QTest::newRow("monitor in html") << u"view=monitor&format=html"_s << u"json"_s;
        QTest::newRow("bad cursor") << u"view=home&cursor=12"_s << u"EPOCH-ID"_s;
        QTest::newRow("empty cursor") << u"view=home&cursor="_s << u"EPOCH-ID"_s;
        QTest::newRow("bad language") << u"view=home&lang=%3Cscript%3E"_s << u"lang"_s;
        QTest::newRow("unknown parameter") << u"view=home&colour=red"_s << u"colour"_s;
    }

    void refuses()
    {
        QFETCH(QString, query);
        QFETCH(QString, named);
        const auto read = FeedQuery::parse(QUrlQuery(query));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void closeCodesKeepTheirPromise()
    {
        for (const CloseCodeInfo &row : closeCodes()) {
            const auto code = static_cast<quint16>(row.code);
            QCOMPARE(shouldReconnect(code), row.reconnect);
            if (code >= 4000)
                QCOMPARE(row.reconnect, code < 4500);
            QVERIFY(!closeReason(row.code).isEmpty());
            QVERIFY(closeReason(row.code).size() <= 123); // RFC 6455 section 5.5
        }
        QVERIFY(shouldReconnect(1006));
        QVERIFY(!shouldReconnect(1008));
    }
};

QTEST_GUILESS_MAIN(FeedQueryTest)
#include "feed_query_test.moc"
