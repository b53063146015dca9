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
        FeedQuery query;
        query.format = FeedFormat::Html;
        query.language = "de";
        query.cursor = Cursor{"e1", 5};
        const auto verify = [&] {
            const QUrl url(u"/live?"_s + query.toUrlQuery().toString(QUrl::FullyEncoded));
            const auto read = FeedQuery::parse(QUrlQuery(url));
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QCOMPARE(read->view, query.view);
            QCOMPARE(read->format, query.format);
            QCOMPARE(*read->cursor, *query.cursor);
            QCOMPARE(read->filter, query.filter);
            QCOMPARE(read->users, query.users);
            QCOMPARE(read->channelSort, query.channelSort);
            QCOMPARE(read->rows, query.rows);
            QCOMPARE(read->variant(), query.variant());
        };
        verify();
        query.view = FeedView::Messages;
        query.filter = {"irc.example.org:6697", "a+b&c=d é",       "x%41",
                        "\"tide\" 100%",        1'764'072'000'000, 1'764'072'060'500};
        verify();
        query.filter = {};
        query.filter.channel = "#weir"; // of IRC's ##weir
        verify();
        query.filter = {};
        query.view = FeedView::Users;
        query.users = {UserSort::Name, "an-n", UserPosition{0, "a-b-c", 17}};
        query.users.after.reset();
        verify();
        query.users = {};
        query.rows = {3, 1, 4};
        verify();
        query.rows.clear();
        query.view = FeedView::Channels;
        query.channelSort = ChannelSort::Name;
        verify();
        QVERIFY(query.variant().contains("sort=name") && !query.variant().contains("cursor"));
    }

    // Found by fuzzing: what was written out named another channel.
    void aChannelIsTheSameWithAndWithoutItsSign()
    {
        const auto channel = [](const QString &parameter) {
            const auto read = FeedQuery::parse(QUrlQuery(u"view=messages&channel="_s + parameter));
            return read ? read->filter.channel : Utf8("refused");
        };
        QCOMPARE(channel(u"garden"_s), Utf8("garden"));
        QCOMPARE(channel(u"%23garden"_s), Utf8("garden"));
        QCOMPARE(channel(u"%23%23weir"_s), Utf8("#weir"));
        QCOMPARE(channel(u"%23%20garden"_s), Utf8("garden"));
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
        QTest::newRow("unknown view")
            << u"view=kitchen"_s << u"home, messages, channels, channel, users, user, monitor, status"_s;
        QTest::newRow("unknown format") << u"view=home&format=xml"_s << u"html, json"_s;
        QTest::newRow("monitor in html") << u"view=monitor&format=html"_s << u"json"_s;
        QTest::newRow("bad cursor") << u"view=home&cursor=12"_s << u"EPOCH-ID"_s;
        QTest::newRow("empty cursor") << u"view=home&cursor="_s << u"EPOCH-ID"_s;
        QTest::newRow("bad language") << u"view=home&lang=%3Cscript%3E"_s << u"lang"_s;
        QTest::newRow("another view's filter") << u"view=home&q=tide"_s << u"knows no parameter 'q'"_s;
        QTest::newRow("no channel") << u"view=channel"_s << u"channel"_s;
        QTest::newRow("no user") << u"view=user&source=demo"_s << u"source"_s;
        QTest::newRow("source alone") << u"view=messages&source=demo"_s << u"source"_s;
        QTest::newRow("bad time") << u"view=messages&from=yesterday"_s << u"2026-11-22"_s;
        QTest::newRow("times that cross") << u"view=messages&from=2026-11-22&to=2026-11-21"_s << u"later"_s;
        QTest::newRow("long text") << u"view=messages&q="_s + QString(201, u'x') << u"200 bytes"_s;
        QTest::newRow("bad sort") << u"view=users&sort=age"_s << u"messages, seen, name"_s;
        QTest::newRow("bad rows") << u"view=users&rows=1,x"_s << u"rows"_s;
        QTest::newRow("too many rows") << u"view=users&rows=1"_s + u",1"_s.repeated(500) << u"500"_s;
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
