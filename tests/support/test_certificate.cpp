// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_certificate.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

bool runOpenSsl(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return true;
    qWarning("openssl: %s", openssl.readAll().constData());
    return false;
}

} // namespace

TestCertificate::TestCertificate(const QString &subjectAltName, int days)
{
    if (!runOpenSsl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                     u"/CN=weir test"_s, u"-addext"_s, u"subjectAltName="_s + subjectAltName, u"-keyout"_s,
                     keyFile(), u"-out"_s, certificateFile()}))
        return;
    // The first command makes none that has ended.
    if (days != 2 && !runOpenSsl({u"x509"_s, u"-in"_s, certificateFile(), u"-signkey"_s, keyFile(),
                                  u"-days"_s, QString::number(days), u"-out"_s, certificateFile()}))
        return;
    QFile key(keyFile());
    const auto certificates = QSslCertificate::fromPath(certificateFile());
    if (certificates.isEmpty() || !key.open(QIODevice::ReadOnly))
        return;
    m_configuration = QSslConfiguration::defaultConfiguration();
    m_configuration.setLocalCertificate(certificates.first());
    m_configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
}

QSslConfiguration TestCertificate::trust() const
{
    QSslConfiguration client;
    client.setCaCertificates(QSslCertificate::fromPath(certificateFile()));
    return client;
}
