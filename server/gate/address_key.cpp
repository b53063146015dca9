// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_key.h"

#include <QtEndian>

AddressKey::AddressKey(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) {
        m_number = v4;
        return;
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    m_number = qFromBigEndian<quint64>(v6.c);
    m_isV6 = true;
}

QByteArray AddressKey::toText() const
{
    if (!m_isV6)
        return QHostAddress(static_cast<quint32>(m_number)).toString().toLatin1();
    Q_IPV6ADDR v6{};
    qToBigEndian(m_number, v6.c);
    return QHostAddress(v6).toString().toLatin1() + "/64";
}
