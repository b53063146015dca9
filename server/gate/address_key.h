// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

// Who counts as one client where clients are limited: an IPv4 address, also where it is written as an IPv6
// one
// (::ffff:192.0.2.1), or an IPv6 network of 64 bits, which is what one customer has (RFC 6177). Value type.
class AddressKey final
{
public:
    explicit AddressKey(const QHostAddress &address);

    // The address, or the network as "2001:db8:0:1::/64".
    QByteArray toText() const;

    bool operator==(const AddressKey &) const = default;
    friend size_t qHash(const AddressKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.m_number, key.m_isV6);
    }

private:
    quint64 m_number = 0; // the address, or the network
    bool m_isV6 = false;
};
