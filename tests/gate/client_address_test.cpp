// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_address.h"
#include "client_limits.h"

#include <QTest>

namespace {

QHostAddress address(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

TrustedProxies proxies(ProxyHeader header)
{
    TrustedProxies trusted;
    trusted.header = header;
    for (const char *network : {"127.0.0.1/32", "10.0.0.0/8", "2001:db8:1::/48"})
        trusted.networks.append(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    return trusted;
}

} // namespace

// Who counts as a client, and how much one may have.
class ClientAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientIsFoundBehindProxies_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<bool>("isSecure");
        const auto row = [](const char *name, const char *peer, const char *field, const char *value,
                            const char *client, bool isSecure = false) {
            QTest::newRow(name) << QByteArray(peer) << QByteArray(field) << QByteArray(value)
                                << QByteArray(client) << isSecure;
        };
        const char *xff = "x-forwarded-for";
        row("no proxy", "192.0.2.9", xff, "203.0.113.1", "192.0.2.9");
        row("proxy", "127.0.0.1", xff, "203.0.113.1", "203.0.113.1");
        row("mapped proxy", "::ffff:127.0.0.1", xff, "203.0.113.1", "203.0.113.1");
        row("v6 client", "127.0.0.1", xff, "2001:db8:9::1", "2001:db8:9::1");
        row("v6 proxy", "2001:db8:1::5", xff, "203.0.113.1", "203.0.113.1");
        row("client's own header", "127.0.0.1", xff, "1.2.3.4, 203.0.113.1", "203.0.113.1");
        row("chain", "127.0.0.1", xff, "1.2.3.4, 203.0.113.1, 10.1.1.1", "203.0.113.1");
        row("all proxies", "127.0.0.1", xff, "10.2.2.2, 10.1.1.1", "10.2.2.2");
        row("nobody named", "127.0.0.1", xff, "", "127.0.0.1");
        row("garbage", "127.0.0.1", xff, "203.0.113.1, unknown", "127.0.0.1");
        row("garbage behind", "127.0.0.1", xff, "garbage, 10.1.1.1", "10.1.1.1");
        row("with port", "127.0.0.1", xff, "203.0.113.1:4711", "203.0.113.1");
        row("v6 with port", "127.0.0.1", xff, "[2001:db8:9::1]:4711", "2001:db8:9::1");
        row("other header", "127.0.0.1", "forwarded", "for=203.0.113.1", "127.0.0.1");
        const char *fwd = "forwarded";
        row("rfc", "127.0.0.1", fwd, "for=203.0.113.1;proto=https;by=10.1.1.1", "203.0.113.1", true);
        row("rfc, http", "127.0.0.1", fwd, "for=203.0.113.1;proto=http", "203.0.113.1");
        row("rfc, v6", "127.0.0.1", fwd, "For=\"[2001:db8:9::1]:47\"; Proto=HTTPS", "2001:db8:9::1", true);
        row("rfc, chain", "127.0.0.1", fwd,
            "for=1.2.3.4;proto=https, for=203.0.113.1;proto=http, for=10.1.1.1", "203.0.113.1");
        row("rfc, hidden", "127.0.0.1", fwd, "for=_secret;proto=https", "127.0.0.1");
        row("rfc, broken", "127.0.0.1", fwd, "for=\"[2001:db8", "127.0.0.1");
    }

    void clientIsFoundBehindProxies()
    {
        QFETCH(const QByteArray, peer);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, client);
        QFETCH(const bool, isSecure);
        const bool isRfc = QByteArrayView(QTest::currentDataTag()).startsWith("rfc");
        HttpHead head;
        head.fields = {{field, value}};
        const auto found =
            ClientAddress::of(address(peer.constData()), false, head,
                              proxies(isRfc ? ProxyHeader::Forwarded : ProxyHeader::XForwardedFor));
        QCOMPARE(found.address, address(client.constData()));
        QCOMPARE(found.isProxied, found.address != address(peer.constData()));
        QCOMPARE(found.isSecure, isSecure);
    }

    void schemeIsTheProxys()
    {
        HttpHead head;
        head.fields = {{"x-forwarded-for", "203.0.113.1"}, {"x-forwarded-proto", "https"}};
        const auto trusted = proxies(ProxyHeader::XForwardedFor);
        QVERIFY(ClientAddress::of(address("127.0.0.1"), false, head, trusted).isSecure);
        QVERIFY(!ClientAddress::of(address("192.0.2.9"), false, head, trusted).isSecure);
        QVERIFY(ClientAddress::of(address("192.0.2.9"), true, head, trusted).isSecure);
        head.fields.last().second = "http"; // TLS from the proxy to here says nothing of the client
        QVERIFY(!ClientAddress::of(address("127.0.0.1"), true, head, trusted).isSecure);
    }

    void aNetworkOfOneCustomerIsOneClient()
    {
        const auto same = [](const char *one, const char *other) {
            return AddressKey(address(one)) == AddressKey(address(other));
        };
        QVERIFY(same("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"));
        QVERIFY(!same("2001:db8:1:2::1", "2001:db8:1:3::1"));
        QVERIFY(same("192.0.2.1", "::ffff:192.0.2.1"));
        QVERIFY(!same("192.0.2.1", "192.0.2.2"));
    }

    void connectionsAreCounted()
    {
        GateLimits limits;
        limits.connectionsPerAddress = 2;
        limits.feedPerAddress = 1;
        ClientLimits clients(limits);
        const QHostAddress one = address("192.0.2.1");
        auto first = clients.takeConnection(one, 0);
        auto second = clients.takeConnection(address("::ffff:192.0.2.1"), 0);
        QVERIFY(first && second && !clients.takeConnection(one, 0));
        QVERIFY(clients.takeConnection(address("192.0.2.2"), 0));
        auto feed = clients.takeFeed(one, 0);
        QVERIFY(feed && !clients.takeFeed(one, 0));
        first.reset();
        QVERIFY(clients.takeConnection(one, 0));
        *feed = {};
        QVERIFY(clients.takeFeed(one, 0));
        std::vector<ClientLimits::Place> local;
        local.reserve(100);
        for (int i = 0; i < 100; ++i)
            local.push_back(*clients.takeConnection(address("127.0.0.1"), 0));
        QVERIFY(!clients.refuseRequest(address("::1"), 0));
    }

    void requestsFillABucket()
    {
        GateLimits limits;
        limits.requestsPerSecond = 2;
        limits.requestBurst = 5;
        ClientLimits clients(limits);
        const QHostAddress one = address("192.0.2.1");
        for (int i = 0; i < 5; ++i)
            QVERIFY(!clients.refuseRequest(one, 1'000));
        QCOMPARE(clients.refuseRequest(one, 1'000), 1);
        QCOMPARE(clients.refuseRequest(one, 1'400), 1);
        QVERIFY(!clients.refuseRequest(one, 1'500));
        QVERIFY(clients.refuseRequest(one, 1'500));
        QVERIFY(!clients.refuseRequest(address("192.0.2.2"), 1'500));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!clients.refuseRequest(one, 100'000));
        QVERIFY(clients.refuseRequest(one, 100'000));
    }

    // Of more addresses than there is room for: those that are known stay limited, the others share.
    void manyAddressesTakeABoundedPlace()
    {
        GateLimits limits;
        limits.requestsPerSecond = 1;
        limits.requestBurst = 2;
        ClientLimits clients(limits);
        const auto nth = [](qsizetype n) { return QHostAddress(static_cast<quint32>(0x0b000000 + n)); };
        for (qsizetype n = 0; n < ClientLimits::mostAddresses; ++n)
            QVERIFY(!clients.refuseRequest(nth(n), 2'000));
        const auto kept = clients.takeConnection(nth(0), 2'000);
        int allowed = 0;
        for (qsizetype n = 0; n < 100; ++n)
            allowed += clients.refuseRequest(nth(ClientLimits::mostAddresses + n), 2'000) ? 0 : 1;
        QCOMPARE(allowed, 2); // one bucket for all of them
        QCOMPARE(clients.addresses(), ClientLimits::mostAddresses);
        QVERIFY(!clients.refuseRequest(nth(0), 2'000));
        QVERIFY(clients.refuseRequest(nth(0), 2'000));
        QVERIFY(!clients.refuseRequest(nth(ClientLimits::mostAddresses), 60'000));
        QCOMPARE(clients.addresses(), 2); // who is connected, and who came last
    }
};

QTEST_GUILESS_MAIN(ClientAddressTest)
#include "client_address_test.moc"
