// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_fixture.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

const QByteArray largePost = "POST /p HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3000000\r\n\r\n";

// A client as the kernel sees it: it goes on sending whatever was answered, and learns of a reset.
class StubbornClient final
{
public:
    explicit StubbornClient(quint16 port)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // Under way until the first bytes can be sent.
        static_cast<void>(
            ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address));
    }
    ~StubbornClient() { close(); }
    Q_DISABLE_COPY_MOVE(StubbornClient)

    // Returns whether all of it could be sent.
    bool send(QByteArrayView bytes)
    {
        const QDeadlineTimer deadline(5s);
        while (!bytes.isEmpty() && !deadline.hasExpired()) {
            const ssize_t sent =
                ::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
            if (sent < 0 && errno != EAGAIN && errno != ENOTCONN)
                return false;
            if (sent > 0)
                bytes = bytes.sliced(sent);
            QCoreApplication::processEvents();
        }
        return bytes.isEmpty();
    }

    // All that comes until the other side ends; null when it resets the connection.
    QByteArray readToEnd()
    {
        const QDeadlineTimer deadline(5s);
        QByteArray all;
        while (!deadline.hasExpired()) {
            char part[4096];
            const ssize_t size = ::recv(m_descriptor, part, sizeof part, 0);
            if (size == 0)
                return all;
            if (size < 0 && errno != EAGAIN)
                return {};
            if (size > 0)
                all.append(part, size);
            QCoreApplication::processEvents();
        }
        return all;
    }

    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor;
};

} // namespace

// How a connection ends on which its client still sends: RFC 9112 9.6.
class HttpEndingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It must not be reset: it would not see why.
    void clientThatSendsOnAfterARefusalGetsIt()
    {
        GateFixture fixture;
        StubbornClient client(fixture.gate.serverPort());
        QVERIFY(client.send(largePost));
        QTRY_COMPARE(fixture.gate.gauge().lingering, 1);
        QCOMPARE(fixture.gate.gauge().connections, 0);
        for (int i = 0; i < 30; ++i)
            QVERIFY2(client.send(QByteArray(100'000, 'x')), qPrintable(QString::number(i)));
        const QByteArray answer = client.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
        client.close();
        QTRY_COMPARE(fixture.gate.gauge().lingering, 0);
    }

    void clientThatIsOneTooManyIsToldSo()
    {
        GateLimits limits;
        limits.connections = 1;
        limits.firstSilence = 1min;
        limits.roomDeadline = 20ms;
        GateFixture fixture(limits);
        RawClient first(fixture.gate.serverPort());
        QTRY_COMPARE(fixture.gate.gauge().connections, 1);
        StubbornClient second(fixture.gate.serverPort());
        QVERIFY(second.send("GET /a HTTP/1.1\r\n"));
        QTRY_COMPARE(fixture.gate.gauge().lingering, 1);
        QVERIFY(second.send("Host: 127.0.0.1\r\n\r\n"));
        const QByteArray answer = second.readToEnd();
        QVERIFY2(answer.startsWith("HTTP/1.1 503 "), answer.constData());
    }

    // After its last answer a connection is read no longer than a moment, whether or not it sends.
    void clientThatDoesNotCloseIsClosed()
    {
        GateLimits limits;
        limits.lingerDeadline = 50ms;
        GateFixture fixture(limits);
        StubbornClient client(fixture.gate.serverPort());
        QVERIFY(client.send("GET /a HTTP/1.0\r\n\r\n"));
        QVERIFY(client.readToEnd().endsWith("GET /a 0"));
        QTRY_COMPARE(fixture.gate.gauge().lingering, 0);
    }

    void whatIsReadAfterTheEndHasALimit()
    {
        GateLimits limits;
        limits.lingerBytes = 1'000'000;
        limits.lingerDeadline = 1min;
        GateFixture fixture(limits);
        StubbornClient client(fixture.gate.serverPort());
        QVERIFY(client.send(largePost));
        QTRY_COMPARE(fixture.gate.gauge().lingering, 1);
        client.send(QByteArray(20'000'000, 'x'));
        QTRY_COMPARE(fixture.gate.gauge().lingering, 0);
        QVERIFY(!client.send("x"));
    }

    void manyThatEndAtATimeAreClosedAtOnce()
    {
        GateLimits limits;
        limits.lingering = 2;
        limits.lingerDeadline = 1min;
        GateFixture fixture(limits);
        std::vector<std::unique_ptr<StubbornClient>> clients(5);
        for (auto &client : clients) {
            client = std::make_unique<StubbornClient>(fixture.gate.serverPort());
            QVERIFY(client->send("GET /a HTTP/1.0\r\n\r\n"));
            QVERIFY(client->readToEnd().endsWith("GET /a 0"));
        }
        QTRY_COMPARE(fixture.gate.gauge().lingering, 2);
    }
};

QTEST_GUILESS_MAIN(HttpEndingsTest)
#include "http_endings_test.moc"
