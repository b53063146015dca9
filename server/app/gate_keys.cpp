// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_keys.h"

#include "config_number.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int burstSeconds = 10;

} // namespace

Outcome addTrustedProxy(Config &config, const QString &value, bool isFirst)
{
    if (isFirst)
        config.proxies.networks.clear();
    const auto network = QHostAddress::parseSubnet(value);
    if (network.first.isNull() || network.second < 0)
        return failure(ErrorCode::InvalidInput, u"'%1' is no address and no network"_s.arg(value));
    config.proxies.networks.append(network);
    return {};
}

Outcome setProxyHeader(Config &config, const QString &value, bool)
{
    if (value == "x-forwarded-for"_L1)
        config.proxies.header = ProxyHeader::XForwardedFor;
    else if (value == "forwarded"_L1)
        config.proxies.header = ProxyHeader::Forwarded;
    else
        return failure(ErrorCode::InvalidInput, u"'%1' is unknown"_s.arg(value));
    return {};
}

Outcome setConnections(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 100'000, [&](int number) { config.gate.connections = number; });
}

Outcome setConnectionsPerAddress(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 100'000, [&](int number) { config.gate.connectionsPerAddress = number; });
}

Outcome setRequestsPerAddress(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 100'000, [&](int number) {
        config.gate.requestsPerSecond = number;
        config.gate.requestBurst = number * burstSeconds;
    });
}

Outcome setFeedConnections(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 100'000, [&](int number) { config.gate.feedConnections = number; });
}

Outcome setFeedPerAddress(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 100'000, [&](int number) { config.gate.feedPerAddress = number; });
}
