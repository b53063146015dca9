// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_keys.h"

using namespace Qt::StringLiterals;

namespace {

Outcome setPath(QString &path, const QString &value)
{
    if (value.isEmpty())
        return failure(ErrorCode::InvalidInput, u"it is empty"_s);
    path = value;
    return {};
}

} // namespace

Outcome setTlsCertificate(Config &config, const QString &value, bool)
{
    return setPath(config.tls.certificate, value);
}

Outcome setTlsKey(Config &config, const QString &value, bool)
{
    return setPath(config.tls.key, value);
}

Outcome setOpenToEveryone(Config &config, const QString &value, bool)
{
    if (value != "true"_L1 && value != "false"_L1)
        return failure(ErrorCode::InvalidInput, u"'%1' is neither"_s.arg(value.left(64)));
    config.openToEveryone = value == "true"_L1;
    return {};
}

Outcome checkTlsPaths(const TlsPaths &paths)
{
    if (paths.certificate.isEmpty() == paths.key.isEmpty())
        return {};
    const bool lacksKey = paths.key.isEmpty();
    return failure(
        ErrorCode::InvalidInput,
        u"%1 is missing: TLS needs both tls_certificate and tls_key; name the PEM file of the %2 too, "
        "or leave out %3"_s.arg(lacksKey ? u"tls_key"_s : u"tls_certificate"_s,
                                lacksKey ? u"private key"_s : u"certificate"_s,
                                lacksKey ? u"tls_certificate"_s : u"tls_key"_s));
}
