// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_query.h"

#include "feed/filter_parameters.h"
#include "status_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct SearchQueryWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

constexpr qsizetype longestLine = 200;

constexpr std::pair<SearchField, QLatin1StringView> parameters[] = {
    {SearchField::Words, "q"_L1},       {SearchField::Channel, "channel"_L1}, {SearchField::User, "user"_L1},
    {SearchField::Source, "source"_L1}, {SearchField::From, "from"_L1},       {SearchField::To, "to"_L1}};

constexpr std::pair<TimeChoice::Kind, QLatin1StringView> kindNames[] = {
    {TimeChoice::Kind::Any, ""_L1},
    {TimeChoice::Kind::Today, "today"_L1},
    {TimeChoice::Kind::LastDay, "24h"_L1},
    {TimeChoice::Kind::LastWeek, "7d"_L1}};

QString toText(const TimeChoice &choice)
{
    if (choice.kind == TimeChoice::Kind::At)
        return choice.at.toUTC().toString(Qt::ISODateWithMs);
    for (const auto &[kind, name] : kindNames) {
        if (kind == choice.kind)
            return name;
    }
    Q_UNREACHABLE();
}

TimeChoice choiceFromText(const QString &text)
{
    for (const auto &[kind, name] : kindNames) {
        if (name == text)
            return {kind, {}};
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? TimeChoice{TimeChoice::Kind::At, at.toLocalTime()} : TimeChoice{};
}

TimeChoice choiceAt(qint64 utcMs)
{
    if (utcMs == 0)
        return {};
    return {TimeChoice::Kind::At, QDateTime::fromMSecsSinceEpoch(utcMs)};
}

QString fromWords(const TimeChoice &from)
{
    if (from.kind != TimeChoice::Kind::At)
        return choiceWords(from.kind);
    return SearchQueryWords::tr("from %1").arg(momentWords(from.at.toMSecsSinceEpoch()));
}

tl::expected<Utf8, SearchProblem> bytesOf(SearchField field, const QString &typed)
{
    Utf8 bytes = typed.trimmed().toUtf8();
    if (field == SearchField::Channel && bytes.startsWith('#'))
        bytes.remove(0, 1);
    if (bytes.size() <= filter_parameters::longestText)
        return bytes;
    return tl::unexpected<SearchProblem>(
        SearchProblem{field, SearchQueryWords::tr("This is too long: %1 bytes, and at most %2 are possible.")
                                 .arg(QLocale().toString(bytes.size()))
                                 .arg(filter_parameters::longestText)});
}

} // namespace

qint64 TimeChoice::resolved(const QDateTime &now) const
{
    switch (kind) {
    case Kind::Any:
        return 0;
    case Kind::Today:
        return now.date().startOfDay().toMSecsSinceEpoch();
    case Kind::LastDay:
        return now.addDays(-1).toMSecsSinceEpoch();
    case Kind::LastWeek:
        return now.addDays(-7).toMSecsSinceEpoch();
    case Kind::At:
        return std::max<qint64>(at.toMSecsSinceEpoch(), 1); // 0 would mean whenever
    }
    Q_UNREACHABLE();
}

QString SearchQuery::inWords() const
{
    QString line = words.simplified();
    if (!line.isEmpty() && !line.contains(u'"'))
        line = u'“' + line + u'”';
    const auto add = [&line](const QString &joined, const QString &part) {
        if (!part.isEmpty())
            line += (line.isEmpty() ? QString() : joined) + part;
    };
    add(u" "_s, channel.isEmpty() ? QString() : (channel.startsWith(u'#') ? channel : u'#' + channel));
    add(u", "_s, user.isEmpty() ? QString() : SearchQueryWords::tr("by %1").arg(user));
    add(u", "_s, source.isEmpty() ? QString() : SearchQueryWords::tr("at %1").arg(source));
    add(u", "_s, fromWords(from));
    if (to.kind == TimeChoice::Kind::At)
        add(u", "_s, SearchQueryWords::tr("until %1").arg(momentWords(to.at.toMSecsSinceEpoch())));
    else
        add(u", "_s, choiceWords(to.kind));
    if (line.isEmpty())
        return SearchQueryWords::tr("everything");
    return line.size() > longestLine ? line.left(longestLine) + u'…' : line;
}

QJsonObject SearchQuery::toJson() const
{
    QJsonObject object;
    for (const auto &[name, text] : {std::pair(u"words"_s, words),
                                     {u"channel"_s, channel},
                                     {u"user"_s, user},
                                     {u"source"_s, source},
                                     {u"from"_s, toText(from)},
                                     {u"to"_s, toText(to)}}) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    return object;
}

SearchQuery SearchQuery::fromJson(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString().left(longestLine); };
    return {text("words"_L1),
            text("channel"_L1),
            text("user"_L1),
            text("source"_L1),
            choiceFromText(text("from"_L1)),
            choiceFromText(text("to"_L1))};
}

tl::expected<MessageFilter, SearchProblem> toFilter(const SearchQuery &query, const QDateTime &now)
{
    MessageFilter filter;
    const std::tuple<SearchField, const QString *, Utf8 *> texts[] = {
        {SearchField::Words, &query.words, &filter.text},
        {SearchField::Channel, &query.channel, &filter.channel},
        {SearchField::User, &query.user, &filter.user},
        {SearchField::Source, &query.source, &filter.source}};
    for (const auto &[field, typed, part] : texts) {
        auto bytes = bytesOf(field, *typed);
        if (!bytes)
            return tl::unexpected(bytes.error());
        *part = std::move(*bytes);
    }
    filter.from = query.from.resolved(now);
    filter.to = query.to.resolved(now);
    if (filter.to != 0 && filter.to <= filter.from) {
        return tl::unexpected<SearchProblem>(
            SearchProblem{SearchField::To, SearchQueryWords::tr("This must be later than the beginning.")});
    }
    if (!filter.source.isEmpty() && filter.channel.isEmpty() && filter.user.isEmpty()) {
        return tl::unexpected<SearchProblem>(SearchProblem{
            SearchField::Source, SearchQueryWords::tr("A source stands only with a channel or a user.")});
    }
    return filter;
}

SearchQuery toQuery(const MessageFilter &filter)
{
    return {
        QString::fromUtf8(filter.text), QString::fromUtf8(filter_parameters::writtenChannel(filter.channel)),
        QString::fromUtf8(filter.user), QString::fromUtf8(filter.source),
        choiceAt(filter.from),          choiceAt(filter.to)};
}

QString fieldWords(SearchField field)
{
    switch (field) {
    case SearchField::Words:
        return SearchQueryWords::tr("Words");
    case SearchField::Channel:
        return SearchQueryWords::tr("Channel");
    case SearchField::User:
        return SearchQueryWords::tr("User");
    case SearchField::Source:
        return SearchQueryWords::tr("Source");
    case SearchField::From:
        return SearchQueryWords::tr("From");
    case SearchField::To:
        return SearchQueryWords::tr("To");
    }
    Q_UNREACHABLE();
}

QString choiceWords(TimeChoice::Kind kind)
{
    switch (kind) {
    case TimeChoice::Kind::Any:
    case TimeChoice::Kind::At:
        return {};
    case TimeChoice::Kind::Today:
        return SearchQueryWords::tr("today");
    case TimeChoice::Kind::LastDay:
        return SearchQueryWords::tr("last 24 hours");
    case TimeChoice::Kind::LastWeek:
        return SearchQueryWords::tr("last 7 days");
    }
    Q_UNREACHABLE();
}

std::optional<SearchField> refusedField(const QString &serverWords)
{
    const QString name = serverWords.section(u' ', 0, 0);
    for (const auto &[field, parameter] : parameters) {
        if (name == parameter)
            return field;
    }
    return {};
}
