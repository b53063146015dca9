// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_rule.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

QByteArray withoutPort(const QByteArray &host)
{
    if (host.startsWith('['))
        return host.contains(']') ? host.first(host.indexOf(']') + 1) : host;
    const qsizetype colon = host.lastIndexOf(':');
    return colon < 0 ? host : host.first(colon);
}

bool isAddress(QByteArray name)
{
    if (name.startsWith('[') && name.endsWith(']'))
        name = name.sliced(1, name.size() - 2);
    return !QHostAddress(QString::fromLatin1(name)).isNull();
}

} // namespace

HostRule::HostRule(const QStringList &names, bool isLoopback)
    : m_allowsAny(names.isEmpty() && !isLoopback)
{
    for (const QString &name : names)
        m_names.insert(name.toLower().toLatin1());
}

std::optional<QString> HostRule::refusal(const QByteArray &host) const
{
    const QByteArray name = withoutPort(host).toLower();
    if (m_allowsAny || name.isEmpty() || name == "localhost" || m_names.contains(name) || isAddress(name))
        return {};
    return u"this server does not answer to the name '%1'; add it to 'hosts' in the configuration"_s.arg(
        QString::fromLatin1(name.left(100)));
}

bool HostRule::isSameOrigin(const QByteArray &origin, const QByteArray &host)
{
    if (origin.isEmpty())
        return true;
    const qsizetype scheme = origin.indexOf("://");
    return scheme > 0 && origin.sliced(scheme + 3).toLower() == host.toLower();
}
