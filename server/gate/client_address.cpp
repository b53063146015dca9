// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_address.h"

namespace {

constexpr qsizetype mostHops = 32;

// All lines of a list header as one list (RFC 9110 section 5.3).
QList<QByteArray> elementsOf(const HttpHead &head, QByteArrayView name)
{
    QList<QByteArray> elements;
    for (const AppRequest::Header &field : head.fields) {
        if (field.first != name)
            continue;
        for (const QByteArray &element : field.second.split(','))
            elements.append(element.trimmed());
    }
    return elements;
}

// "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:80"; null for anything else.
QHostAddress addressOf(QByteArray text)
{
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        return QHostAddress(QString::fromLatin1(end < 0 ? QByteArray() : text.sliced(1, end - 1)));
    }
    if (text.count(':') == 1)
        text.truncate(text.indexOf(':'));
    return QHostAddress(QString::fromLatin1(text));
}

// The value of a parameter of an element of Forwarded, without its quotes; empty where it is not there.
QByteArray parameterOf(const QByteArray &element, QByteArrayView name)
{
    for (const QByteArray &pair : element.split(';')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || pair.first(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = pair.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

struct Hop
{
    QHostAddress address;
    QByteArray scheme; // in which the request reached the proxy that names the address; empty: not told
};

// The last one is the proxy's own, as it says who it heard from.
QList<Hop> hopsOf(const HttpHead &head, ProxyHeader header)
{
    QList<Hop> hops;
    if (header == ProxyHeader::Forwarded) {
        for (const QByteArray &element : elementsOf(head, "forwarded"))
            hops.append({addressOf(parameterOf(element, "for")), parameterOf(element, "proto").toLower()});
        return hops;
    }
    const QList<QByteArray> schemes = elementsOf(head, "x-forwarded-proto");
    for (const QByteArray &element : elementsOf(head, "x-forwarded-for"))
        hops.append({addressOf(element), schemes.isEmpty() ? QByteArray() : schemes.last().toLower()});
    return hops;
}

} // namespace

ClientAddress ClientAddress::of(const QHostAddress &peer, bool isTls, const HttpHead &head,
                                const TrustedProxies &proxies)
{
    ClientAddress client{peer, false, isTls};
    if (proxies.networks.isEmpty() || !proxies.contains(peer))
        return client;
    QList<Hop> hops = hopsOf(head, proxies.header);
    for (qsizetype hop = 0; hop < mostHops && !hops.isEmpty() && proxies.contains(client.address); ++hop) {
        const Hop said = hops.takeLast();
        if (said.address.isNull())
            break;
        client.address = said.address;
        client.isProxied = true;
        if (!said.scheme.isEmpty())
            client.isSecure = said.scheme == "https";
    }
    return client;
}
