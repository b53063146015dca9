// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_source.h"

#include "support/irc_peer.h"
#include "support/source_recorder.h"
#include "test_certificate.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

IrcSettings tlsSettings(const IrcPeer &peer, const QString &caFile)
{
    IrcSettings settings = peer.settings({"#weir"});
    settings.tls = true;
    settings.caFile = caFile;
    return settings;
}

} // namespace

class IrcTlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worksWithTheCaFile();
    void refusesASelfSignedCertificate();
    void refusesACertificateOfAnotherHost();
    void saysWhenTheCaFileIsUnreadable();
    void timesOutWithoutAHandshake();
    void pausedStopsReading();
    void goesOverToTlsWhereTheServerWantsIt();
    void staysWhereTheWishMakesNoSense_data();
    void staysWhereTheWishMakesNoSense();

private:
    TestCertificate m_certificate{u"IP:127.0.0.1"_s};
};

void IrcTlsTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS backend");
    QVERIFY(m_certificate.isValid());
}

void IrcTlsTest::worksWithTheCaFile()
{
    IrcPeer peer(m_certificate.configuration());
    IrcSource source(tlsSettings(peer, m_certificate.certificateFile()));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome() && peer.letJoin("#weir"));
    peer.send(":ada!a@h PRIVMSG #weir :secret");
    QVERIFY(recorder.waitForEvents(1));
    QCOMPARE(recorder.texts(), QList<Utf8>{"secret"});
    peer.drop();
    QVERIFY(peer.waitForConnection(2) && peer.welcome() && peer.letJoin("#weir"));
    QVERIFY(recorder.waitForState(SourceState::Live));
    source.stop();
    QVERIFY(!peer.waitForLine("QUIT").isEmpty());
}

void IrcTlsTest::refusesASelfSignedCertificate()
{
    IrcPeer peer(m_certificate.configuration());
    IrcSource source(tlsSettings(peer, {}));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    const Utf8 reason = source.status().reason;
    QVERIFY2(reason.startsWith("the server's certificate is refused: ") && reason.contains("self-signed"),
             reason.constData());
    QVERIFY(peer.lines().isEmpty()); // nothing was said before the check
}

void IrcTlsTest::refusesACertificateOfAnotherHost()
{
    const TestCertificate other(u"DNS:irc.example.org"_s);
    QVERIFY(other.isValid());
    IrcPeer peer(other.configuration());
    IrcSource source(tlsSettings(peer, other.certificateFile()));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QVERIFY2(source.status().reason.contains("host name"), source.status().reason.constData());
}

void IrcTlsTest::saysWhenTheCaFileIsUnreadable()
{
    QTemporaryFile empty;
    QVERIFY(empty.open());
    for (const QString &file : {empty.fileName(), u"/nonexistent/ca.pem"_s}) {
        IrcPeer peer(m_certificate.configuration());
        IrcSource source(tlsSettings(peer, file));
        SourceRecorder recorder(source);
        source.start();
        QVERIFY(recorder.waitForState(SourceState::Reconnecting));
        QVERIFY2(source.status().reason.contains(file.toUtf8()), source.status().reason.constData());
        QCOMPARE(peer.connections(), 0);
    }
}

void IrcTlsTest::timesOutWithoutAHandshake()
{
    IrcPeer plain; // takes the connection and says nothing
    IrcSettings settings = tlsSettings(plain, m_certificate.certificateFile());
    settings.timings.connecting = std::chrono::milliseconds(50);
    IrcSource source(settings);
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForState(SourceState::Reconnecting));
    QCOMPARE(source.status().reason, Utf8("the server did not answer in time"));
}

void IrcTlsTest::pausedStopsReading()
{
    IrcPeer peer(m_certificate.configuration());
    IrcSource source(tlsSettings(peer, m_certificate.certificateFile()));
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(peer.waitForConnection(1) && peer.welcome() && peer.letJoin("#weir"));
    QVERIFY(recorder.waitForState(SourceState::Live));
    source.setPaused(true);
    constexpr int lines = 5'000;
    peer.sendRaw((":ada!a@h PRIVMSG #weir :" + QByteArray(380, 'x') + "\r\n").repeated(lines));
    peer.send("PING :late");
    source.setPaused(false);
    QVERIFY(recorder.waitForEvents(lines));
    QVERIFY(!peer.waitForLine("PONG late").isEmpty());
    QCOMPARE(recorder.events().size(), lines);
}

// https://ircv3.net/specs/extensions/sts
void IrcTlsTest::goesOverToTlsWhereTheServerWantsIt()
{
    IrcPeer secure(m_certificate.configuration());
    IrcPeer plain;
    IrcSettings settings = plain.settings({"#weir"});
    settings.caFile = m_certificate.certificateFile();
    settings.login = {"weir-bot", "s3cr3t"};
    settings.loginWithoutTls = true;
    IrcSource source(settings);
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(plain.waitForConnection(1) && !plain.waitForLine("CAP LS").isEmpty());
    plain.send(":irc.example.org CAP * LS * :sasl=PLAIN sts=duration=60,port=" +
               QByteArray::number(secure.port()));
    plain.send(":irc.example.org CAP * LS :server-time");
    QVERIFY(secure.waitForConnection(1) && secure.welcome() && secure.letJoin("#weir"));
    secure.send(":ada!a@h PRIVMSG #weir :kept safe");
    QVERIFY(recorder.waitForEvents(1));
    for (const QByteArray &line : plain.lines())
        QVERIFY2(!line.startsWith("AUTHENTICATE") && !line.startsWith("CAP REQ"), line.constData());
    secure.drop();
    QVERIFY(secure.waitForConnection(2)); // and it stays there
    QCOMPARE(plain.connections(), 1);
}

void IrcTlsTest::staysWhereTheWishMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::newRow("no port") << QByteArray("sts=duration=60");
    QTest::newRow("port 0") << QByteArray("sts=port=0");
    QTest::newRow("too large a port") << QByteArray("sts=port=70000");
    QTest::newRow("words") << QByteArray("sts=port=here,duration=x");
    QTest::newRow("nothing") << QByteArray("sts");
}

void IrcTlsTest::staysWhereTheWishMakesNoSense()
{
    QFETCH(QByteArray, wish);
    IrcPeer plain;
    IrcSource source(plain.settings({"#weir"}));
    source.start();
    QVERIFY(plain.waitForConnection(1) && !plain.waitForLine("CAP LS").isEmpty());
    plain.send(":irc.example.org CAP * LS :" + wish);
    QVERIFY(!plain.waitForLine("CAP END").isEmpty());
    plain.send(":irc.example.org 001 weir :Welcome");
    QVERIFY(plain.letJoin("#weir"));
}

QTEST_GUILESS_MAIN(IrcTlsTest)
#include "irc_tls_test.moc"
