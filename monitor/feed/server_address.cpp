// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_address.h"

#include "chat/profile_path.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

tl::expected<ServerAddress, QString> ServerAddress::parse(const QString &text)
{
    const auto wrong = [](const QString &words) { return tl::unexpected<QString>(words); };
    QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return wrong(QCoreApplication::translate(
            "ServerAddress", "Enter the address of the server, for example http://127.0.0.1:8080."));
    }
    if (!typed.contains("://"_L1))
        typed.prepend("http://"_L1);

    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return wrong(QCoreApplication::translate(
            "ServerAddress", "This is not an address. It looks like http://127.0.0.1:8080."));
    }
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) {
        return wrong(
            QCoreApplication::translate("ServerAddress", "The address must begin with http:// or https://."));
    }
    if (!url.userInfo().isEmpty()) {
        return wrong(QCoreApplication::translate(
            "ServerAddress", "Leave user name and password out of the address; use the token instead."));
    }
    if (url.hasQuery() || url.hasFragment()) {
        return wrong(QCoreApplication::translate(
            "ServerAddress", "Leave out what follows '?' or '#': only the server's own address is needed."));
    }
    if (url.port() == 0)
        return wrong(QCoreApplication::translate("ServerAddress", "The port must be from 1 to 65535."));

    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);

    ServerAddress address;
    address.m_base = url;
    return address;
}

QString ServerAddress::text() const
{
    return m_base.toString();
}

QUrl ServerAddress::liveUrl(const FeedQuery &query) const
{
    QUrl url = m_base;
    url.setScheme(m_base.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(m_base.path() + "/live"_L1);
    url.setQuery(query.toUrlQuery());
    return url;
}

QUrl ServerAddress::apiUrl(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    url.setQuery(query);
    return url;
}

QUrl ServerAddress::profileUrl(const Utf8 &collection, const Utf8 &name, const Utf8 &source) const
{
    const ProfilePath profile = ProfilePath::of(collection, name, source);
    return apiUrl(QString::fromLatin1(profile.path), QUrlQuery(QString::fromLatin1(profile.query)));
}

bool ServerAddress::sendsInTheClear() const
{
    return m_base.scheme() == "http"_L1 && !isThisMachine(m_base.host());
}
