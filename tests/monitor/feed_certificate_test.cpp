// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_client.h"
#include "test_certificate.h"

#include <QLocale>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Shows a certificate to everybody who comes, and keeps what reaches it through the encryption.
class TlsServer final : public QSslServer
{
public:
    explicit TlsServer(const TestCertificate &certificate)
    {
        setSslConfiguration(certificate.configuration());
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen: %s", qPrintable(errorString()));
    }

    ServerAddress address() const
    {
        return *ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(serverPort()));
    }

    QByteArray heard;
};

} // namespace

// Servers whose certificate is not right, over real TLS: what is said, and that the token stays here.
class FeedCertificateTest final : public QObject
{
    Q_OBJECT

    const QSslConfiguration m_usual = QSslConfiguration::defaultConfiguration();

    // This program trusts the certificate as if an authority had signed it.
    static void trust(const TestCertificate &certificate)
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(certificate.certificateFile());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_usual); }

    void saysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("advised");
        QTest::newRow("of nobody who is trusted")
            << u"IP:127.0.0.1"_s << 2 << false << u"is not trusted: "_s << u"make this computer trust it"_s;
        QTest::newRow("for another name")
            << u"DNS:chat.example.org"_s << 2 << true << u"is made for another name: chat.example.org."_s
            << u"Enter the name of the certificate"_s;
        QTest::newRow("expired") << u"IP:127.0.0.1"_s << -1 << true << u"has expired: it was valid until "_s
                                 << u"Renew the certificate"_s;
    }
    void saysWhatIsWrongWithIt()
    {
        QFETCH(QString, name);
        QFETCH(int, days);
        QFETCH(bool, trusted);
        QFETCH(QString, said);
        QFETCH(QString, advised);
        const TestCertificate certificate(name, days);
        QVERIFY(certificate.isValid());
        if (trusted)
            trust(certificate);
        TlsServer server(certificate);
        FeedClient client(nullptr, {.firstRetry = 60s});
        client.start(server.address(), "the-token");
        QTRY_COMPARE(client.state().state, FeedState::Reconnecting);
        const ConnectionState &state = client.state();
        QVERIFY2(state.reason.contains(said), qPrintable(state.reason));
        QVERIFY(state.reason.contains(u"127.0.0.1:%1"_s.arg(server.serverPort())));
        QVERIFY2(state.advice.startsWith("The token was not sent."_L1), qPrintable(state.advice));
        QVERIFY2(state.advice.contains(advised), qPrintable(state.advice));
        QVERIFY(state.retryAt > 0);
        QVERIFY(server.heard.isEmpty());
    }

    void theRightOneIsTaken()
    {
        const TestCertificate certificate(u"IP:127.0.0.1"_s);
        trust(certificate);
        TlsServer server(certificate);
        FeedClient client(nullptr, {.firstRetry = 60s});
        client.start(server.address(), "the-token");
        QTRY_VERIFY(server.heard.contains("Bearer the-token"));
    }

    void aServerWithoutTlsIsSaid()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        FeedClient client(nullptr, {.firstRetry = 60s});
        client.start(*ServerAddress::parse(u"https://127.0.0.1:%1"_s.arg(plain.serverPort())), {});
        QTRY_COMPARE(client.state().state, FeedState::Reconnecting);
        QVERIFY2(client.state().advice.contains("http://"_L1), qPrintable(client.state().advice));
    }
};

QTEST_GUILESS_MAIN(FeedCertificateTest)
#include "feed_certificate_test.moc"
