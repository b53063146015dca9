// SPDX-License-Identifier: GPL-3.0-or-later
#include "weir_link.h"

#include "feed/filter_parameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(WeirLink)
};

constexpr auto scheme = "weir:"_L1;
constexpr qsizetype longestQuote = 100;

// The path of a page, split into what a server's address has and what the page adds.
struct PagePath
{
    QString base;
    QString page; // "", "/messages", "/channels", "/users"
    QString name; // behind the page
};

PagePath split(const QString &path)
{
    if (path.endsWith("/messages"_L1))
        return {path.chopped(9), u"/messages"_s, {}};
    for (const QString &page : {u"/channels"_s, u"/users"_s}) {
        const qsizetype at = path.lastIndexOf(page + u'/');
        if (at >= 0)
            return {path.left(at), page, path.mid(at + page.size() + 1)};
        if (path.endsWith(page))
            return {path.chopped(page.size()), page, {}};
    }
    return {path, {}, {}};
}

// What the page at that address shows.
Expected<MessageFilter> filterOf(const PagePath &path, const QUrlQuery &query)
{
    const auto parameter = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
    };
    const Utf8 name = path.name.isEmpty() ? parameter(u"name"_s) : path.name.toUtf8();
    const Utf8 source = name.isEmpty() ? Utf8() : parameter(u"source"_s);
    if (path.page == "/channels"_L1)
        return MessageFilter{source, name, {}, {}, 0, 0};
    if (path.page == "/users"_L1)
        return MessageFilter{source, {}, name, {}, 0, 0};
    return filter_parameters::messageFilter(query);
}

} // namespace

tl::expected<WeirLink, QString> WeirLink::parse(const QString &text)
{
    const auto wrong = [](const QString &words) { return tl::unexpected<QString>(words); };
    QString typed = text.trimmed();
    if (typed.size() > longestText)
        return wrong(LinkWords::tr("This link is longer than a link to Weir can be."));
    if (typed.startsWith(scheme, Qt::CaseInsensitive))
        typed.remove(0, scheme.size());
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        return wrong(LinkWords::tr("'%1' is no link to a Weir server. One looks like "
                                   "weir:https://chat.example.org/messages?channel=garden.")
                         .arg(typed.left(longestQuote)));
    }
    const PagePath path = split(url.path(QUrl::FullyDecoded));
    QUrl base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    base.setPath(path.base, QUrl::DecodedMode);
    auto server = ServerAddress::parse(base.toString());
    if (!server)
        return wrong(server.error());

    WeirLink link;
    link.m_server = *server;
    // Forms of browsers write '+' for a space.
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    const auto filter = filterOf(path, query);
    if (!filter)
        return wrong(LinkWords::tr("This link asks for something that Weir does not know: %1")
                         .arg(filter.error().message.left(longestQuote)));
    link.m_filter = *filter;
    const QString before = query.queryItemValue(u"before"_s);
    if (before.isEmpty())
        return link;
    const auto position = filter_parameters::position(u"before"_s, before);
    if (!position)
        return wrong(LinkWords::tr("This link asks for something that Weir does not know: %1")
                         .arg(position.error().message.left(longestQuote)));
    link.m_message = TimelinePosition{position->first, position->second - 1};
    return link;
}

WeirLink::WeirLink(ServerAddress server, MessageFilter filter, const TimelinePosition &message)
    : m_server(std::move(server))
    , m_filter(std::move(filter))
    , m_message(message)
{}

QString WeirLink::pageAddress() const
{
    QUrlQuery query;
    filter_parameters::add(query, m_filter);
    if (m_message)
        query.addQueryItem(u"before"_s, u"%1-%2"_s.arg(m_message->sentAt).arg(m_message->id + 1));
    return m_server.apiUrl(u"/messages"_s, query).toString(QUrl::FullyEncoded);
}

QString WeirLink::text() const
{
    return scheme + pageAddress();
}
