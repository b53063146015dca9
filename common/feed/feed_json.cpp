// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feed_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray utf8(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

QJsonObject toJson(const FeedChannelCount &channel)
{
    QJsonObject object{{u"id"_s, channel.id},           {u"source"_s, text(channel.source)},
                       {u"name"_s, text(channel.name)}, {u"count"_s, channel.count},
                       {u"rate"_s, channel.rate},       {u"last_message_at"_s, channel.lastMessageAt}};
    if (channel.firstMessageAt != 0)
        object.insert(u"first_message_at"_s, channel.firstMessageAt);
    if (!channel.perMinute.isEmpty())
        object.insert(u"per_minute"_s, idsToJson(channel.perMinute));
    return object;
}

FeedChannelCount channelFrom(const QJsonObject &object)
{
    return {object.value("id"_L1).toInteger(),
            utf8(object, "source"_L1),
            utf8(object, "name"_L1),
            object.value("count"_L1).toInteger(),
            object.value("rate"_L1).toInteger(),
            object.value("last_message_at"_L1).toInteger(),
            object.value("first_message_at"_L1).toInteger(),
            idsFromJson(object.value("per_minute"_L1))};
}

QJsonObject toJson(const UserCount &user)
{
    return {{u"id"_s, user.id},
            {u"source"_s, text(user.source)},
            {u"login"_s, text(user.login)},
            {u"display_name"_s, text(user.displayName)},
            {u"count"_s, user.messageCount},
            {u"last_seen_at"_s, user.lastSeenAt}};
}

UserCount userCountFrom(const QJsonObject &object)
{
    return {object.value("id"_L1).toInteger(),
            utf8(object, "source"_L1),
            utf8(object, "login"_L1),
            utf8(object, "display_name"_L1),
            object.value("count"_L1).toInteger(),
            object.value("last_seen_at"_L1).toInteger()};
}

QJsonObject toJson(const UserRow &row)
{
    QJsonObject object = toJson(row.count);
    object.insert(u"first_seen_at"_s, row.firstSeenAt);
    return object;
}

UserRow userFrom(const QJsonObject &object)
{
    return {userCountFrom(object), object.value("first_seen_at"_L1).toInteger()};
}

template <class List, class Make>
QJsonArray arrayOf(const List &items, Make make)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(make(item));
    return array;
}

template <class Item, class Make>
QList<Item> listOf(const QJsonValue &array, Make make)
{
    QList<Item> items;
    for (const QJsonValue item : array.toArray())
        items.append(make(item.toObject()));
    return items;
}

template <class Row>
void insertRows(QJsonObject &update, const QString &what, const FeedTable<Row> &table)
{
    if (!table.rows.isEmpty())
        update.insert(what + u"_counts"_s, arrayOf(table.rows, [](const Row &row) { return toJson(row); }));
    if (table.order)
        update.insert(what + u"_order"_s, idsToJson(*table.order));
    if (table.total)
        update.insert(what + u"_total"_s, *table.total);
}

template <class Row, class Make>
FeedTable<Row> tableFrom(const QJsonObject &update, const QString &what, Make make)
{
    FeedTable<Row> table;
    table.rows = listOf<Row>(update.value(what + u"_counts"_s), make);
    if (update.contains(what + u"_order"_s))
        table.order = idsFromJson(update.value(what + u"_order"_s));
    if (update.contains(what + u"_total"_s))
        table.total = update.value(what + u"_total"_s).toInteger();
    return table;
}

} // namespace

QJsonArray idsToJson(const QList<qint64> &ids)
{
    return arrayOf(ids, [](qint64 id) { return QJsonValue(id); });
}

QList<qint64> idsFromJson(const QJsonValue &array)
{
    QList<qint64> ids;
    for (const QJsonValue id : array.toArray())
        ids.append(id.toInteger());
    return ids;
}

QJsonObject metricsToJson(const FeedMetrics &metrics)
{
    return {{u"messages"_s, metrics.messages},
            {u"channels"_s, metrics.channels},
            {u"active_channels"_s, metrics.activeChannels},
            {u"users"_s, metrics.users},
            {u"rate"_s, metrics.rate},
            {u"per_minute"_s, idsToJson(metrics.perMinute)}};
}

FeedMetrics metricsFromJson(const QJsonObject &object)
{
    return {object.value("messages"_L1).toInteger(),
            object.value("channels"_L1).toInteger(),
            object.value("active_channels"_L1).toInteger(),
            object.value("users"_L1).toInteger(),
            object.value("rate"_L1).toInteger(),
            idsFromJson(object.value("per_minute"_L1))};
}

void insertTable(QJsonObject &update, const FeedTable<FeedChannelCount> &channels)
{
    insertRows(update, u"channel"_s, channels);
}

void insertTable(QJsonObject &update, const FeedTable<UserRow> &users)
{
    insertRows(update, u"user"_s, users);
}

FeedTable<FeedChannelCount> channelTableFromJson(const QJsonObject &update)
{
    return tableFrom<FeedChannelCount>(update, u"channel"_s, channelFrom);
}

FeedTable<UserRow> userTableFromJson(const QJsonObject &update)
{
    return tableFrom<UserRow>(update, u"user"_s, userFrom);
}

QJsonObject channelProfileToJson(const FeedChannelProfile &profile)
{
    if (profile.gone)
        return {{u"gone"_s, true}};
    return {{u"channel"_s, toJson(profile.channel)},
            {u"people"_s, profile.people},
            {u"chatters"_s, arrayOf(profile.chatters, [](const Chatter &chatter) {
                 return QJsonObject{{u"user"_s, toJson(chatter.user)}, {u"messages"_s, chatter.messages}};
             })}};
}

FeedChannelProfile channelProfileFromJson(const QJsonObject &object)
{
    return {object.value("gone"_L1).toBool(), channelFrom(object.value("channel"_L1).toObject()),
            object.value("people"_L1).toInteger(),
            listOf<Chatter>(object.value("chatters"_L1), [](const QJsonObject &chatter) {
                return Chatter{userCountFrom(chatter.value("user"_L1).toObject()),
                               chatter.value("messages"_L1).toInteger()};
            })};
}

QJsonObject userProfileToJson(const FeedUserProfile &profile)
{
    if (profile.gone)
        return {{u"gone"_s, true}};
    const auto channels = arrayOf(profile.channels, [](const UserChannelActivity &activity) {
        return QJsonObject{{u"source"_s, text(activity.source)},
                           {u"channel"_s, text(activity.channel)},
                           {u"messages"_s, activity.messageCount}};
    });
    const auto names = arrayOf(profile.names, [](const UserName &name) {
        return QJsonObject{{u"login"_s, text(name.login)},
                           {u"display_name"_s, text(name.displayName)},
                           {u"first_seen_at"_s, name.firstSeenAt}};
    });
    return {{u"user"_s, toJson(profile.user)}, {u"channels"_s, channels}, {u"names"_s, names}};
}

FeedUserProfile userProfileFromJson(const QJsonObject &object)
{
    return {object.value("gone"_L1).toBool(), userFrom(object.value("user"_L1).toObject()),
            listOf<UserChannelActivity>(object.value("channels"_L1),
                                        [](const QJsonObject &activity) {
                                            return UserChannelActivity{
                                                utf8(activity, "source"_L1), utf8(activity, "channel"_L1),
                                                activity.value("messages"_L1).toInteger()};
                                        }),
            listOf<UserName>(object.value("names"_L1), [](const QJsonObject &name) {
                return UserName{utf8(name, "login"_L1), utf8(name, "display_name"_L1),
                                name.value("first_seen_at"_L1).toInteger()};
            })};
}
