// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_fields.h"

#include "channel_fields.h"
#include "message_rows.h"
#include "name_hue.h"
#include "page_words.h"

namespace {

// A login that says the same as the name is not shown beside it.
bool isAnotherWord(const Utf8 &login, const Utf8 &displayName)
{
    return displayName.toLower() != login.toLower();
}

std::vector<PageFields> activityFields(const FeedUserProfile &profile, const PageWords &words)
{
    const qint64 most = profile.channels.isEmpty() ? 1 : profile.channels.first().messageCount;
    std::vector<PageFields> rows;
    for (const UserChannelActivity &activity : profile.channels) {
        PageFields fields;
        fields.text("channel", activity.channel)
            .text("link", channelLink(activity.channel, activity.source))
            .number("messages", activity.messageCount, words)
            .text("share", shareText(activity.messageCount, profile.user.count.messageCount, words))
            .text("width", barWidth(activity.messageCount, most));
        rows.push_back(fields);
    }
    return rows;
}

std::vector<PageFields> nameFields(const QList<UserName> &names, const PageWords &words)
{
    std::vector<PageFields> rows;
    for (const UserName &name : names) {
        PageFields fields;
        fields.text("name", name.displayName)
            .text("login", name.login)
            .flag("has_login", isAnotherWord(name.login, name.displayName))
            .time("first", name.firstSeenAt, words);
        rows.push_back(fields);
    }
    return rows;
}

} // namespace

PageFields userFields(const UserRow &row, const PageWords &words)
{
    const UserCount &count = row.count;
    PageFields fields;
    fields.text("id", QByteArray::number(count.id))
        .text("name", count.displayName)
        .text("login", count.login)
        .flag("has_login", isAnotherWord(count.login, count.displayName))
        .text("source", count.source)
        .text("hue", QByteArray::number(nameHue(count.login)))
        .text("link", userLink(count.login, count.source))
        .number("messages", count.messageCount, words)
        .time("first", row.firstSeenAt, words)
        .time("last", count.lastSeenAt, words);
    return fields;
}

PageFields userProfileFields(const FeedUserProfile &profile, const PageWords &words)
{
    PageFields fields = userFields(profile.user, words);
    // One name is the one that stands above.
    fields.list("activity", activityFields(profile, words))
        .list("names", nameFields(profile.names, words))
        .flag("has_names", profile.names.size() > 1);
    return fields;
}
