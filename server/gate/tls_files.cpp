// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_files.h"

#include "private_key.h"

#include <QFile>
#include <QFileInfo>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1'048'576;

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

Expected<QByteArray> readAll(const QString &path, const QString &what)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return invalid(u"%1: there is no file %2"_s.arg(what, path));
    if (!file.open(QIODevice::ReadOnly)) {
        return invalid(u"%1: cannot read %2: %3; the user of weir-server needs the right to read it"_s.arg(
            what, path, file.errorString()));
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return invalid(u"%1: %2 is larger than 1 MiB and no PEM file of this kind"_s.arg(what, path));
    return bytes;
}

Expected<QList<QSslCertificate>> readChain(const QString &path)
{
    const auto bytes = readAll(path, u"the certificate"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QList<QSslCertificate> chain = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (chain.isEmpty()) {
        return invalid(u"there is no certificate in %1; it has to be a PEM file, with the line "
                       "-----BEGIN CERTIFICATE-----"_s.arg(path));
    }
    return chain;
}

Expected<PrivateKey> readKey(const QString &path)
{
    const auto bytes = readAll(path, u"the private key"_s);
    return bytes ? PrivateKey::fromPem(*bytes, path) : tl::unexpected(bytes.error());
}

Outcome checkPair(const QList<QSslCertificate> &chain, const PrivateKey &key, const TlsPaths &paths)
{
    const auto own = std::find_if(chain.begin(), chain.end(),
                                  [&](const QSslCertificate &one) { return key.belongsTo(one); });
    if (own == chain.end()) {
        return invalid(u"the key in %1 does not belong to the certificate in %2; name the two that were made "
                       "together"_s.arg(paths.key, paths.certificate));
    }
    if (own != chain.begin()) {
        return invalid(u"the server's own certificate is not the first in %1; put it before those of the "
                       "authorities"_s.arg(paths.certificate));
    }
    if (const QString objection = key.objectionTo(chain.first()); !objection.isEmpty()) {
        return invalid(
            u"OpenSSL refuses the certificate in %1 with its key: %2; have a new one made with a key of "
            "today's strength (EC P-256, or RSA of 2048 bits)"_s.arg(paths.certificate, objection));
    }
    return {};
}

// The key is empty where Qt cannot use what OpenSSL could read, as an elliptic curve of one's own.
Expected<QSslConfiguration> configure(const QList<QSslCertificate> &chain, const QSslKey &key,
                                      const TlsPaths &paths)
{
    if (key.isNull())
        return invalid(u"the key in %1 cannot be used; take one of kind RSA, or EC P-256"_s.arg(paths.key));
    QSslConfiguration
        tls; // not the default one: each connection would be given all authorities of the system
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have tokens, and no certificates
    tls.setAllowedNextProtocols({"http/1.1"});
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

QStringList warningsOf(const QSslCertificate &certificate, const TlsPaths &paths, const QDateTime &now)
{
    QStringList warnings;
    const auto date = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); };
    if (certificate.expiryDate() < now) {
        warnings.append(u"the certificate in %1 expired at %2, and browsers refuse it; renew it and send "
                        "weir-server a SIGHUP"_s.arg(paths.certificate, date(certificate.expiryDate())));
    }
    if (certificate.effectiveDate() > now) {
        warnings.append(
            u"the certificate in %1 is valid from %2 on, which is not yet; see whether this machine's "
            "clock is right"_s.arg(paths.certificate, date(certificate.effectiveDate())));
    }
    if (QFileInfo(paths.key).permission(QFile::ReadOther)) {
        warnings.append(u"every user of this machine may read the private key in %1; take that away with "
                        "'chmod o-r %1'"_s.arg(paths.key));
    }
    return warnings;
}

} // namespace

Expected<TlsFiles> readTlsFiles(const TlsPaths &paths, const QDateTime &now)
{
    if (!QSslSocket::supportsSsl())
        return invalid(u"this Qt has no TLS; see that its OpenSSL plugin is installed"_s);
    const auto chain = readChain(paths.certificate);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto key = readKey(paths.key);
    if (!key)
        return tl::unexpected(key.error());
    if (Outcome checked = checkPair(*chain, *key, paths); !checked)
        return tl::unexpected(checked.error());
    const auto configuration = configure(*chain, key->forQt(), paths);
    if (!configuration)
        return tl::unexpected(configuration.error());
    return TlsFiles{*configuration, chain->first().expiryDate(), warningsOf(chain->first(), paths, now)};
}
