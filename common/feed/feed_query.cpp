// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feed_query.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<FeedView, const char *> viewNames[] = {{FeedView::Home, "home"},
                                                           {FeedView::Messages, "messages"},
                                                           {FeedView::Monitor, "monitor"},
                                                           {FeedView::Status, "status"}};

Expected<FeedView> parseView(const QString &name)
{
    for (const auto &[view, known] : viewNames) {
        if (name == QLatin1StringView(known))
            return view;
    }
    return failure(
        ErrorCode::InvalidInput,
        u"view '%1' is unknown; allowed are: home, messages, monitor, status"_s.arg(name.left(64)));
}

Outcome checkNames(const QUrlQuery &query)
{
    static const QSet<QString> known{u"view"_s, u"format"_s, u"lang"_s, u"cursor"_s};
    for (const auto &[name, value] : query.queryItems()) {
        if (!known.contains(name)) {
            return failure(
                ErrorCode::InvalidInput,
                u"parameter '%1' is unknown; allowed are: view, format, lang, cursor"_s.arg(name.left(64)));
        }
    }
    return {};
}

bool isLanguage(const QString &text)
{
    return text.size() >= 2 && text.size() <= 8 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'-';
           });
}

} // namespace

QByteArrayView viewName(FeedView view)
{
    for (const auto &[value, name] : viewNames) {
        if (value == view)
            return name;
    }
    Q_UNREACHABLE();
}

Expected<FeedQuery> FeedQuery::parse(const QUrlQuery &query)
{
    if (const Outcome names = checkNames(query); !names)
        return tl::unexpected(names.error());

    FeedQuery result;
    const auto view = parseView(query.queryItemValue(u"view"_s, QUrl::FullyDecoded));
    if (!view)
        return tl::unexpected(view.error());
    result.view = *view;

    const QString format = query.queryItemValue(u"format"_s, QUrl::FullyDecoded);
    if (format == "html"_L1)
        result.format = FeedFormat::Html;
    else if (!format.isEmpty() && format != "json"_L1)
        return failure(ErrorCode::InvalidInput,
                       u"format '%1' is unknown; allowed are: html, json"_s.arg(format.left(64)));
    if (result.view == FeedView::Monitor && result.format == FeedFormat::Html)
        return failure(ErrorCode::InvalidInput, u"view 'monitor' has only format json"_s);

    if (query.hasQueryItem(u"lang"_s)) {
        const QString language = query.queryItemValue(u"lang"_s, QUrl::FullyDecoded);
        if (!isLanguage(language))
            return failure(ErrorCode::InvalidInput,
                           u"lang '%1' is not a language tag such as en or de"_s.arg(language.left(64)));
        result.language = language.toLatin1();
    }
    if (query.hasQueryItem(u"cursor"_s)) {
        const auto cursor = Cursor::parse(query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded).toUtf8());
        if (!cursor)
            return tl::unexpected(cursor.error());
        result.cursor = *cursor;
    }
    return result;
}

QUrlQuery FeedQuery::toUrlQuery() const
{
    QUrlQuery query;
    query.addQueryItem(u"view"_s, QString::fromLatin1(viewName(view)));
    query.addQueryItem(u"format"_s, format == FeedFormat::Html ? u"html"_s : u"json"_s);
    if (format == FeedFormat::Html)
        query.addQueryItem(u"lang"_s, QString::fromLatin1(language));
    if (cursor)
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(cursor->toText()));
    return query;
}
