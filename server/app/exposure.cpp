// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposure.h"

using namespace Qt::StringLiterals;

Expected<QStringList> checkExposure(const Config &config)
{
    const bool isProtected = config.tls.isSet() || !config.proxies.networks.isEmpty();
    if (config.address.isLoopback() || isProtected)
        return QStringList();
    const QString address = config.address.toString();
    if (!config.anonymousMayRead()) {
        return QStringList{
            u"listening on %1 without TLS: tokens, and all that is read and posted with them, can be read on "
            "their way; set tls_certificate and tls_key, or put a proxy with TLS before this server and name "
            "it in trusted_proxies"_s.arg(address)};
    }
    if (config.openToEveryone) {
        return QStringList{
            u"everybody who reaches %1 may read the whole archive, unencrypted, as open_to_everyone says"_s
                .arg(address)};
    }
    return failure(
        ErrorCode::InvalidInput,
        u"everybody who reaches %1 could read the whole archive, unencrypted and without a token. There are "
        u"three "
        "ways to change that: TLS (tls_certificate and tls_key), a proxy with TLS before this server "
        "(trusted_proxies), or tokens for readers (read_access = \"token\"). If it shall be so, start with "
        "--open-to-everyone"_s.arg(address));
}
