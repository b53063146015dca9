// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_address.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ServerAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("live");
        QTest::newRow("plain") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s
                               << u"ws://127.0.0.1:8080/live?view=monitor&format=json"_s;
        QTest::newRow("slash and spaces") << u"  http://127.0.0.1:8080/ "_s << u"http://127.0.0.1:8080"_s
                                          << u"ws://127.0.0.1:8080/live?view=monitor&format=json"_s;
        QTest::newRow("no scheme") << u"localhost:8080"_s << u"http://localhost:8080"_s
                                   << u"ws://localhost:8080/live?view=monitor&format=json"_s;
        QTest::newRow("behind a path")
            << u"https://chat.example.org/weir/"_s << u"https://chat.example.org/weir"_s
            << u"wss://chat.example.org/weir/live?view=monitor&format=json"_s;
        QTest::newRow("IPv6") << u"http://[::1]:9000"_s << u"http://[::1]:9000"_s
                              << u"ws://[::1]:9000/live?view=monitor&format=json"_s;
    }
    void acceptsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto address = ServerAddress::parse(typed);
        QVERIFY2(address, qPrintable(address ? QString() : address.error()));
        QTEST(address->text(), "text");
        FeedQuery query;
        query.view = FeedView::Monitor;
        QTEST(address->liveUrl(query).toString(), "live");
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty") << u"  "_s << u"example"_s;
        QTest::newRow("other scheme") << u"ftp://127.0.0.1"_s << u"http://"_s;
        QTest::newRow("no host") << u"http://"_s << u"not an address"_s;
        QTest::newRow("space") << u"http://my server"_s << u"not an address"_s;
        QTest::newRow("port too big") << u"http://127.0.0.1:99999"_s << u"not an address"_s;
        QTest::newRow("port 0") << u"http://127.0.0.1:0"_s << u"port"_s;
        QTest::newRow("password") << u"http://me:secret@127.0.0.1"_s << u"password"_s;
        QTest::newRow("query") << u"http://127.0.0.1/?token=x"_s << u"'?'"_s;
    }
    void refusesWithAReason()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto address = ServerAddress::parse(typed);
        QVERIFY(!address);
        QVERIFY2(address.error().contains(named), qPrintable(address.error()));
        QVERIFY(!address.error().contains("secret"_L1));
    }

    void leadsToProfiles()
    {
        const ServerAddress server = *ServerAddress::parse(u"https://example.org/weir"_s);
        const auto encoded = [&](const Utf8 &name, const Utf8 &source) {
            return server.profileUrl("/users/", name, source).toString(QUrl::FullyEncoded);
        };
        QCOMPARE(encoded("ada", {}), u"https://example.org/weir/users/ada"_s);
        QCOMPARE(encoded("100% \xc3\x84+", "a&b"),
                 u"https://example.org/weir/users/100%25%20%C3%84%2B?source=a%26b"_s);
        QCOMPARE(encoded("a\\b+", "irc"), u"https://example.org/weir/users/?name=a%5Cb%2B&source=irc"_s);
    }

    void knowsWhenATokenIsReadable()
    {
        QVERIFY(ServerAddress::parse(u"http://chat.example.org"_s)->sendsInTheClear());
        QVERIFY(!ServerAddress::parse(u"https://chat.example.org"_s)->sendsInTheClear());
        QVERIFY(!ServerAddress::parse(u"http://127.0.0.1:8080"_s)->sendsInTheClear());
        QVERIFY(!ServerAddress::parse(u"http://localhost:8080"_s)->sendsInTheClear());
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "server_address_test.moc"
