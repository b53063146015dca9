// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_fields.h"

#include "message_rows.h"
#include "name_hue.h"
#include "page_words.h"

namespace {

PageFields personFields(const UserRow &row, const PageWords &words)
{
    const UserCount &count = row.count;
    PageFields fields;
    fields.text("name", count.displayName)
        .text("login", count.login)
        .flag("has_login", count.displayName.toLower() != count.login.toLower())
        .text("source", count.source)
        .text("hue", QByteArray::number(nameHue(count.login)))
        .text("link", userLink(count.login, count.source))
        .number("messages", count.messageCount, words)
        .time("first", row.firstSeenAt, words)
        .time("last", count.lastSeenAt, words);
    return fields;
}

// One decimal for shares below ten percent: 0.4 % is not nothing.
QString share(qint64 part, qint64 whole, const PageWords &words)
{
    const double percent = whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0;
    return words.locale().toString(percent, 'f', percent < 9.95 ? 1 : 0);
}

std::vector<PageFields> activityFields(const UserProfile &profile, const PageWords &words)
{
    const qint64 most =
        profile.channels.isEmpty() ? 1 : std::max<qint64>(1, profile.channels.first().messageCount);
    std::vector<PageFields> rows;
    for (const UserChannelActivity &activity : profile.channels) {
        PageFields fields;
        fields.text("channel", activity.channel)
            .text("source", activity.source)
            .number("messages", activity.messageCount, words)
            .text("share", share(activity.messageCount, profile.user.count.messageCount, words))
            .text("width", QByteArray::number(std::max<qint64>(1, activity.messageCount * 1000 / most)));
        rows.push_back(fields);
    }
    return rows;
}

} // namespace

std::vector<PageFields> channelFields(const QList<ChannelRow> &channels, const PageWords &words)
{
    std::vector<PageFields> rows;
    for (const ChannelRow &row : channels) {
        PageFields fields;
        fields.text("name", row.count.name)
            .text("source", row.count.source)
            .number("messages", row.count.messageCount, words)
            .time("first", row.firstMessageAt, words)
            .time("last", row.count.lastMessageAt, words);
        rows.push_back(fields);
    }
    return rows;
}

std::vector<PageFields> userFields(const QList<UserRow> &users, const PageWords &words)
{
    std::vector<PageFields> rows;
    for (const UserRow &row : users)
        rows.push_back(personFields(row, words));
    return rows;
}

void addProfile(PageFields &fields, const UserProfile &profile, const PageWords &words)
{
    std::vector<PageFields> elsewhere;
    for (const Utf8 &source : profile.elsewhere) {
        PageFields other;
        other.text("source", source).text("link", userLink(profile.user.count.login, source));
        elsewhere.push_back(other);
    }
    fields.object("person", personFields(profile.user, words))
        .list("activity", activityFields(profile, words))
        .flag("has_activity", !profile.channels.isEmpty())
        .list("elsewhere", elsewhere)
        .flag("has_elsewhere", !elsewhere.empty());
}
