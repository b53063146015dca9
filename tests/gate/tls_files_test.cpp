// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_client.h"
#include "tls_files.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

// Certificate and key as operators have them: right ones, and all that is wrong with them.
class TlsFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificate.isValid() && m_other.isValid());
        m_paths = {m_certificate.certificateFile(), m_certificate.keyFile()};
    }

    void whatIsReadServesConnections_data()
    {
        QTest::addColumn<QStringList>("kind");
        QTest::newRow("EC") << QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
        QTest::newRow("EC P-384") << QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp384r1"_s};
        QTest::newRow("RSA") << QStringList{u"rsa:2048"_s};
    }

    void whatIsReadServesConnections()
    {
        QFETCH(QStringList, kind);
        const TlsPaths paths = make(kind);
        const auto files = readTlsFiles(paths, now());
        QVERIFY2(files, qPrintable(files ? QString() : files.error().message));
        QCOMPARE(files->warnings, QStringList());
        QVERIFY(qAbs(now().daysTo(files->expiresAt) - 2) <= 1);
        GateFixture fixture;
        fixture.gate.setTls(files->configuration);
        TlsClient client(fixture.gate.serverPort(), trust(paths.certificate));
        QVERIFY(client.answer("GET /a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").endsWith("GET /a 0"));
    }

    void httpIsNegotiated()
    {
        const auto files = readTlsFiles(m_paths, now());
        QVERIFY(files);
        GateFixture fixture;
        fixture.gate.setTls(files->configuration);
        QSslConfiguration offer = m_certificate.trust();
        offer.setAllowedNextProtocols({"h2", "http/1.1"});
        TlsClient client(fixture.gate.serverPort(), offer);
        QVERIFY(client.isEncryptedSoon());
        QCOMPARE(client.socket.sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
    }

    void theWholeChainIsShown()
    {
        const QString file =
            write(u"chain.pem"_s, bytesOf(m_paths.certificate) + bytesOf(m_other.certificateFile()));
        const auto files = readTlsFiles({file, m_paths.key}, now());
        QVERIFY(files);
        GateFixture fixture;
        fixture.gate.setTls(files->configuration);
        TlsClient client(fixture.gate.serverPort(), m_certificate.trust());
        QVERIFY(client.isEncryptedSoon());
        QCOMPARE(client.socket.peerCertificateChain().size(), 2);
    }

    void bothInOneFile()
    {
        const QString file = write(u"both.pem"_s, bytesOf(m_paths.key) + bytesOf(m_paths.certificate));
        const auto files = readTlsFiles({file, file}, now());
        QVERIFY2(files, qPrintable(files ? QString() : files.error().message));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<TlsPaths>("paths");
        QTest::addColumn<QStringList>("named");
        const QString none = m_folder.filePath(u"none.pem"_s);
        const QString empty = write(u"empty.pem"_s, {});
        const QString large = write(u"large.pem"_s, QByteArray(1'048'577, 'x'));
        const QString cut = write(u"cut.pem"_s, bytesOf(m_paths.key).first(60));
        const QString reversed =
            write(u"reversed.pem"_s, bytesOf(m_other.certificateFile()) + bytesOf(m_paths.certificate));
        const QString encrypted = m_folder.filePath(u"encrypted.pem"_s);
        openssl({u"pkey"_s, u"-in"_s, m_paths.key, u"-aes256"_s, u"-passout"_s, u"pass:x"_s, u"-out"_s,
                 encrypted});
        const QString oldStyle = m_folder.filePath(u"old_style.pem"_s);
        openssl(
            {u"ec"_s, u"-in"_s, m_paths.key, u"-aes256"_s, u"-passout"_s, u"pass:x"_s, u"-out"_s, oldStyle});
        const TlsPaths edwards = make({u"ed25519"_s});
        const TlsPaths weak = make({u"rsa:1024"_s});
        const QString cert = m_paths.certificate;

        QTest::newRow("no certificate file")
            << TlsPaths{none, m_paths.key} << QStringList{u"no file"_s, none};
        QTest::newRow("no key file") << TlsPaths{cert, none} << QStringList{u"no file"_s, none};
        QTest::newRow("a folder") << TlsPaths{m_folder.path(), m_paths.key} << QStringList{u"no file"_s};
        QTest::newRow("empty certificate") << TlsPaths{empty, m_paths.key}
                                           << QStringList{u"no certificate"_s, empty, u"BEGIN CERTIFICATE"_s};
        QTest::newRow("empty key") << TlsPaths{cert, empty} << QStringList{u"no private key"_s, empty};
        QTest::newRow("cut key") << TlsPaths{cert, cut} << QStringList{u"no private key"_s, cut};
        QTest::newRow("changed places")
            << TlsPaths{m_paths.key, cert} << QStringList{u"no certificate"_s, m_paths.key};
        QTest::newRow("too large") << TlsPaths{large, m_paths.key} << QStringList{u"1 MiB"_s, large};
        QTest::newRow("encrypted") << TlsPaths{cert, encrypted}
                                   << QStringList{u"passphrase"_s, u"openssl pkey"_s};
        QTest::newRow("encrypted, old style") << TlsPaths{cert, oldStyle} << QStringList{u"passphrase"_s};
        QTest::newRow("another key") << TlsPaths{cert, m_other.keyFile()}
                                     << QStringList{u"does not belong"_s, m_other.keyFile(), cert};
        QTest::newRow("own certificate not first")
            << TlsPaths{reversed, m_paths.key} << QStringList{u"not the first"_s, reversed};
        QTest::newRow("Ed25519") << edwards << QStringList{u"neither RSA nor EC"_s};
        QTest::newRow("weak") << weak << QStringList{u"too small"_s};
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(TlsPaths, paths);
        QFETCH(QStringList, named);
        const auto files = readTlsFiles(paths, now());
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::InvalidInput);
        for (const QString &part : named)
            QVERIFY2(files.error().message.contains(part), qPrintable(files.error().message));
    }

    void whatMayNotBeReadIsSaid()
    {
        const QString file = write(u"locked.pem"_s, bytesOf(m_paths.key));
        QVERIFY(QFile::setPermissions(file, {}));
        if (QFile(file).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        const auto files = readTlsFiles({m_paths.certificate, file}, now());
        QVERIFY(!files && files.error().message.contains(u"cannot read"_s));
    }

    void aDateThatIsNotRightIsAWarning()
    {
        const auto late = readTlsFiles(m_paths, now().addDays(30));
        QVERIFY(late);
        QCOMPARE(late->warnings.size(), 1);
        QVERIFY2(late->warnings.first().contains(u"expired at "_s), qPrintable(late->warnings.first()));
        const auto early = readTlsFiles(m_paths, now().addDays(-30));
        QVERIFY(early);
        QCOMPARE(early->warnings.size(), 1);
        QVERIFY2(early->warnings.first().contains(u"not yet"_s), qPrintable(early->warnings.first()));
    }

    void aKeyThatEverybodyMayReadIsAWarning()
    {
        const QString file = write(u"open.pem"_s, bytesOf(m_paths.key));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
        const auto files = readTlsFiles({m_paths.certificate, file}, now());
        QVERIFY(files);
        QCOMPARE(files->warnings.size(), 1);
        QVERIFY2(files->warnings.first().contains(u"chmod o-r "_s + file),
                 qPrintable(files->warnings.first()));
    }

private:
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QSslConfiguration trust(const QString &certificate)
    {
        QSslConfiguration client;
        client.setCaCertificates(QSslCertificate::fromPath(certificate));
        return client;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAll().constData());
    }

    // A certificate that signs itself, with a key of that kind.
    TlsPaths make(const QStringList &kind)
    {
        const QString stem = m_folder.filePath(QString::number(++m_made));
        const TlsPaths paths{stem + u"-cert.pem"_s, stem + u"-key.pem"_s};
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s} + kind +
                QStringList{u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=weir test"_s, u"-addext"_s,
                            u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, paths.key, u"-out"_s,
                            paths.certificate});
        return paths;
    }

    QTemporaryDir m_folder;
    TestCertificate m_certificate{u"IP:127.0.0.1"_s};
    TestCertificate m_other{u"IP:127.0.0.1"_s};
    TlsPaths m_paths;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TlsFilesTest)
#include "tls_files_test.moc"
