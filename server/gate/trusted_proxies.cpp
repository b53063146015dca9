// SPDX-License-Identifier: GPL-3.0-or-later
#include "trusted_proxies.h"

#include <algorithm>

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::any_of(networks.begin(), networks.end(), [&](const std::pair<QHostAddress, int> &network) {
        bool isV4 = false;
        const QHostAddress v4(address.toIPv4Address(&isV4)); // also of ::ffff:192.0.2.1
        return (isV4 && v4.isInSubnet(network)) || address.isInSubnet(network);
    });
}
