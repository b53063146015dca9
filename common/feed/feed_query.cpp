// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feed_query.h"

#include "feed/filter_parameters.h"

using namespace Qt::StringLiterals;

namespace {

struct ViewRow
{
    FeedView view;
    const char *name;
    const char *parameters; // beside view, format, lang and cursor
};

constexpr ViewRow views[] = {
    {FeedView::Home, "home", ""},
    {FeedView::Messages, "messages", "channel source user q from to"},
    {FeedView::Channels, "channels", "sort"},
    {FeedView::Channel, "channel", "channel source"},
    {FeedView::Users, "users", "sort q rows"},
    {FeedView::User, "user", "user source"},
    {FeedView::Monitor, "monitor", ""},
    {FeedView::Status, "status", ""},
};

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

const ViewRow &rowOf(FeedView view)
{
    return *std::find_if(std::begin(views), std::end(views),
                         [=](const ViewRow &row) { return row.view == view; });
}

Expected<ViewRow> parseView(const QString &name)
{
    QStringList known;
    for (const ViewRow &row : views) {
        if (name == QLatin1StringView(row.name))
            return row;
        known.append(QString::fromLatin1(row.name));
    }
    return failure(ErrorCode::InvalidInput,
                   u"view '%1' is unknown; allowed are: %2"_s.arg(name.left(64), known.join(u", "_s)));
}

Outcome checkNames(const QUrlQuery &query, const ViewRow &view)
{
    QStringList known{u"view"_s, u"format"_s, u"lang"_s, u"cursor"_s, u"page"_s};
    known += QString::fromLatin1(view.parameters).split(u' ', Qt::SkipEmptyParts);
    for (const auto &[name, given] : query.queryItems()) {
        if (!known.contains(name)) {
            return failure(ErrorCode::InvalidInput,
                           u"view '%1' knows no parameter '%2'; allowed are: %3"_s.arg(
                               QString::fromLatin1(view.name), name.left(64), known.join(u", "_s)));
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

Outcome readFormat(const QUrlQuery &query, FeedQuery &result)
{
    const QString format = value(query, u"format"_s);
    if (format == "html"_L1)
        result.format = FeedFormat::Html;
    else if (!format.isEmpty() && format != "json"_L1)
        return failure(ErrorCode::InvalidInput,
                       u"format '%1' is unknown; allowed are: html, json"_s.arg(format.left(64)));
    if (result.view == FeedView::Monitor && result.format == FeedFormat::Html)
        return failure(ErrorCode::InvalidInput, u"view 'monitor' has only format json"_s);
    if (!query.hasQueryItem(u"lang"_s))
        return {};
    const QString language = value(query, u"lang"_s);
    if (!isLanguage(language))
        return failure(ErrorCode::InvalidInput,
                       u"lang '%1' is not a language tag such as en or de"_s.arg(language.left(64)));
    result.language = language.toLatin1();
    return {};
}

Expected<QList<qint64>> readRows(const QUrlQuery &query)
{
    QList<qint64> rows;
    for (const QString &part : value(query, u"rows"_s).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        rows.append(part.toLongLong(&isNumber));
        if (!isNumber || rows.last() <= 0 || rows.size() > FeedQuery::mostRows) {
            return failure(ErrorCode::InvalidInput,
                           u"rows is no list of at most %1 ids such as 12,15,40"_s.arg(FeedQuery::mostRows));
        }
    }
    return rows;
}

// What the view in particular is told.
Outcome readParameters(const QUrlQuery &query, FeedQuery &result)
{
    switch (result.view) {
    case FeedView::Messages:
    case FeedView::Channel:
    case FeedView::User: {
        auto filter = filter_parameters::messageFilter(query);
        if (!filter)
            return tl::unexpected(filter.error());
        result.filter = std::move(*filter);
        if (result.view == FeedView::Channel && result.filter.channel.isEmpty())
            return failure(ErrorCode::InvalidInput, u"view 'channel' needs the parameter channel"_s);
        if (result.view == FeedView::User && result.filter.user.isEmpty())
            return failure(ErrorCode::InvalidInput, u"view 'user' needs the parameter user"_s);
        return {};
    }
    case FeedView::Channels:
        return filter_parameters::channelSort(query).map(
            [&](ChannelSort sort) { result.channelSort = sort; });
    case FeedView::Users: {
        auto rows = readRows(query);
        if (!rows)
            return tl::unexpected(rows.error());
        result.rows = std::move(*rows);
        return filter_parameters::userQuery(query).map([&](const UserQuery &users) { result.users = users; });
    }
    case FeedView::Home:
    case FeedView::Monitor:
    case FeedView::Status:
        break;
    }
    return {};
}

} // namespace

QByteArrayView viewName(FeedView view)
{
    return rowOf(view).name;
}

Expected<FeedQuery> FeedQuery::parse(const QUrlQuery &query)
{
    const auto view = parseView(value(query, u"view"_s));
    if (!view)
        return tl::unexpected(view.error());
    if (const Outcome names = checkNames(query, *view); !names)
        return tl::unexpected(names.error());
    FeedQuery result;
    result.view = view->view;
    if (const Outcome read = readFormat(query, result); !read)
        return tl::unexpected(read.error());
    if (const Outcome read = readParameters(query, result); !read)
        return tl::unexpected(read.error());
    if (query.hasQueryItem(u"cursor"_s)) {
        const auto cursor = Cursor::parse(value(query, u"cursor"_s).toUtf8());
        if (!cursor)
            return tl::unexpected(cursor.error());
        result.cursor = *cursor;
    }
    const QString page = value(query, u"page"_s);
    if (!page.isEmpty() && page != "new"_L1)
        return failure(ErrorCode::InvalidInput,
                       u"page '%1' is unknown; allowed is: new"_s.arg(page.left(64)));
    result.isNewPage = !page.isEmpty();
    return result;
}

QUrlQuery FeedQuery::toUrlQuery() const
{
    QUrlQuery query;
    query.addQueryItem(u"view"_s, QString::fromLatin1(viewName(view)));
    query.addQueryItem(u"format"_s, format == FeedFormat::Html ? u"html"_s : u"json"_s);
    if (format == FeedFormat::Html)
        query.addQueryItem(u"lang"_s, QString::fromLatin1(language));
    filter_parameters::add(query, filter);
    filter_parameters::add(query, users);
    if (channelSort != ChannelSort::Activity)
        query.addQueryItem(u"sort"_s, filter_parameters::sortName(channelSort));
    QStringList ids;
    for (const qint64 id : rows)
        ids.append(QString::number(id));
    if (!ids.isEmpty())
        query.addQueryItem(u"rows"_s, ids.join(u','));
    if (cursor)
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(cursor->toText()));
    if (isNewPage)
        query.addQueryItem(u"page"_s, u"new"_s);
    return query;
}

FeedQuery FeedQuery::seenBy(bool maySeeDeleted) const
{
    FeedQuery seen = *this;
    seen.seesDeleted = maySeeDeleted;
    seen.filter.hideDeletedMatches(maySeeDeleted);
    return seen;
}

QByteArray FeedQuery::variant() const
{
    FeedQuery plain = *this;
    plain.cursor.reset();
    plain.isNewPage = false;
    return plain.toUrlQuery().toString(QUrl::FullyEncoded).toLatin1() + (seesDeleted ? "&deleted" : "");
}
