// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

#include <utility>

// Which header a trusted proxy writes its clients' addresses into. Only the one that it writes: the other may
// come from the client and pass through.
enum class ProxyHeader : quint8 {
    XForwardedFor, // and X-Forwarded-Proto
    Forwarded,     // RFC 7239
};

// Proxies whose word about their clients is taken.
struct TrustedProxies
{
    QList<std::pair<QHostAddress, int>> networks; // address and bits, see QHostAddress::parseSubnet()
    ProxyHeader header = ProxyHeader::XForwardedFor;

    bool contains(const QHostAddress &address) const;
};
