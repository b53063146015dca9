// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/filter_parameters.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<UserSort, QLatin1StringView> userSorts[] = {
    {UserSort::Messages, "messages"_L1}, {UserSort::Seen, "seen"_L1}, {UserSort::Name, "name"_L1}};
constexpr std::pair<ChannelSort, QLatin1StringView> channelSorts[] = {{ChannelSort::Activity, "activity"_L1},
                                                                      {ChannelSort::Messages, "messages"_L1},
                                                                      {ChannelSort::Name, "name"_L1}};

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Expected<Utf8> text(const QUrlQuery &query, const QString &name)
{
    const Utf8 bytes = value(query, name).trimmed().toUtf8();
    if (bytes.size() > filter_parameters::longestText) {
        return failure(ErrorCode::InvalidInput,
                       u"%1 is longer than %2 bytes"_s.arg(name).arg(filter_parameters::longestText));
    }
    return bytes;
}

// A time as people and date fields write it; 0 for none.
Expected<qint64> time(const QUrlQuery &query, const QString &name)
{
    const QString given = value(query, name).trimmed();
    if (given.isEmpty())
        return 0;
    QByteArray completed = given.toLatin1();
    constexpr qsizetype dateSize = 10;
    constexpr qsizetype toMinutes = 16;
    constexpr qsizetype toSeconds = 19;
    if (completed.size() == dateSize)
        completed += "T00:00:00Z";
    else if (completed.size() == toMinutes)
        completed += ":00Z";
    else if (completed.size() == toSeconds)
        completed += 'Z';
    const auto parsed = parseRfc3339(completed);
    if (!parsed || *parsed <= 0) {
        return failure(ErrorCode::InvalidInput,
                       u"%1 '%2' is no time; write it as 2026-11-22 or 2026-11-22T20:15:00Z"_s.arg(
                           name, given.left(64)));
    }
    return *parsed;
}

template <class Sort, std::size_t N>
Expected<Sort> sortIn(const QUrlQuery &query, const std::pair<Sort, QLatin1StringView> (&known)[N])
{
    const QString given = value(query, u"sort"_s);
    if (given.isEmpty())
        return known[0].first;
    QStringList names;
    for (const auto &[sort, name] : known) {
        if (given == name)
            return sort;
        names.append(name);
    }
    return failure(ErrorCode::InvalidInput,
                   u"sort '%1' is unknown; allowed are: %2"_s.arg(given.left(64), names.join(u", "_s)));
}

template <class Sort, std::size_t N>
QLatin1StringView nameOf(Sort sort, const std::pair<Sort, QLatin1StringView> (&known)[N])
{
    for (const auto &[value, name] : known) {
        if (value == sort)
            return name;
    }
    Q_UNREACHABLE();
}

void addText(QUrlQuery &query, const QString &name, const Utf8 &text)
{
    // QUrlQuery would keep a '+' and the gate take it for a space.
    if (!text.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(text.toPercentEncoding()));
}

void addTime(QUrlQuery &query, const QString &name, qint64 at)
{
    if (at > 0)
        query.addQueryItem(name, QString::fromLatin1(toRfc3339(at)));
}

bool isPlainNumber(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Expected<UserPosition> userPosition(UserSort sort, const QString &given)
{
    // A login may have dashes of its own; the id stands behind the last.
    const qsizetype dash = given.lastIndexOf(u'-');
    if (sort == UserSort::Name && dash > 0 && isPlainNumber(QStringView(given).sliced(dash + 1)))
        return UserPosition{0, given.first(dash).toUtf8(), QStringView(given).sliced(dash + 1).toLongLong()};
    if (sort == UserSort::Name) {
        return failure(
            ErrorCode::InvalidInput,
            u"after '%1' is not of the form NAME-ID, for example 'ada-1204'"_s.arg(given.left(64)));
    }
    return filter_parameters::position(u"after"_s, given).map([](const auto &numbers) {
        return UserPosition{numbers.first, {}, numbers.second};
    });
}

} // namespace

namespace filter_parameters {

Expected<MessageFilter> messageFilter(const QUrlQuery &query)
{
    MessageFilter filter;
    for (const auto &[name, part] :
         {std::pair(u"source"_s, &filter.source), std::pair(u"channel"_s, &filter.channel),
          std::pair(u"user"_s, &filter.user), std::pair(u"q"_s, &filter.text)}) {
        const auto given = text(query, name);
        if (!given)
            return tl::unexpected(given.error());
        *part = *given;
    }
    if (filter.channel.startsWith('#'))
        filter.channel = filter.channel.sliced(1).trimmed();
    for (const auto &[name, part] : {std::pair(u"from"_s, &filter.from), std::pair(u"to"_s, &filter.to)}) {
        const auto given = time(query, name);
        if (!given)
            return tl::unexpected(given.error());
        *part = *given;
    }
    if (filter.to > 0 && filter.to <= filter.from)
        return failure(ErrorCode::InvalidInput, u"to is not later than from"_s);
    if (!filter.source.isEmpty() && filter.channel.isEmpty() && filter.user.isEmpty())
        return failure(ErrorCode::InvalidInput, u"source stands only with a channel or a user"_s);
    return filter;
}

void add(QUrlQuery &query, const MessageFilter &filter)
{
    addText(query, u"channel"_s, writtenChannel(filter.channel));
    addText(query, u"source"_s, filter.source);
    addText(query, u"user"_s, filter.user);
    addText(query, u"q"_s, filter.text);
    addTime(query, u"from"_s, filter.from);
    addTime(query, u"to"_s, filter.to);
}

Utf8 writtenChannel(const Utf8 &channel)
{
    return channel.startsWith('#') ? '#' + channel : channel;
}

Expected<UserQuery> userQuery(const QUrlQuery &query)
{
    UserQuery users;
    const auto sort = sortIn(query, userSorts);
    if (!sort)
        return tl::unexpected(sort.error());
    users.sort = *sort;
    const auto begins = text(query, u"q"_s);
    if (!begins)
        return tl::unexpected(begins.error());
    users.begins = *begins;
    if (const QString after = value(query, u"after"_s); !after.isEmpty()) {
        const auto position = userPosition(users.sort, after);
        if (!position)
            return tl::unexpected(position.error());
        users.after = *position;
    }
    return users;
}

void add(QUrlQuery &query, const UserQuery &users)
{
    if (users.sort != UserSort::Messages)
        query.addQueryItem(u"sort"_s, sortName(users.sort));
    addText(query, u"q"_s, users.begins);
    if (!users.after)
        return;
    const Utf8 start =
        users.sort == UserSort::Name ? users.after->name : QByteArray::number(users.after->number);
    addText(query, u"after"_s, start + '-' + QByteArray::number(users.after->id));
}

Expected<ChannelSort> channelSort(const QUrlQuery &query)
{
    return sortIn(query, channelSorts);
}

QLatin1StringView sortName(ChannelSort sort)
{
    return nameOf(sort, channelSorts);
}

QLatin1StringView sortName(UserSort sort)
{
    return nameOf(sort, userSorts);
}

Expected<std::pair<qint64, qint64>> position(const QString &parameter, const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    const QStringView first = QStringView(text).left(std::max<qsizetype>(dash, 0));
    const QStringView second = QStringView(text).mid(dash + 1);
    bool firstFits = false;
    bool secondFits = false;
    const std::pair<qint64, qint64> position{first.toLongLong(&firstFits), second.toLongLong(&secondFits)};
    if (dash < 0 || !isPlainNumber(first) || !isPlainNumber(second) || !firstFits || !secondFits)
        return failure(ErrorCode::InvalidInput,
                       u"%1 '%2' is not of the form NUMBER-ID, for example '1764000000000-1204'"_s.arg(
                           parameter, text.left(64)));
    return position;
}

} // namespace filter_parameters
