// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_fields.h"

#include "chat/profile_path.h"
#include "message_rows.h"
#include "name_hue.h"
#include "page_words.h"
#include "sparkline.h"

FeedChannelCount shownChannel(const ChannelRow &row, qint64 now)
{
    const ChannelCount &count = row.count;
    return {count.id,
            count.source,
            count.name,
            count.messageCount,
            estimatedRate(row.perMinute, now),
            count.lastMessageAt,
            row.firstMessageAt,
            row.perMinute};
}

PageFields channelFields(const FeedChannelCount &channel, const PageWords &words)
{
    PageFields fields;
    fields.text("id", QByteArray::number(channel.id))
        .text("name", channel.name)
        .text("source", channel.source)
        .text("link", channelLink(channel.name, channel.source))
        .number("messages", channel.count, words)
        .number("rate", channel.rate, words)
        .object("hour", hourLine(channel.perMinute, words))
        .time("first", channel.firstMessageAt, words)
        .time("last", channel.lastMessageAt, words);
    return fields;
}

PageFields channelProfileFields(const FeedChannelProfile &profile, const PageWords &words)
{
    const qint64 most = profile.chatters.isEmpty() ? 1 : profile.chatters.first().messages;
    std::vector<PageFields> chatters;
    for (const Chatter &chatter : profile.chatters) {
        PageFields fields;
        fields.text("name", chatter.user.displayName)
            .text("hue", QByteArray::number(nameHue(chatter.user.login)))
            .text("link", userLink(chatter.user.login, chatter.user.source))
            .number("said", chatter.messages, words)
            .text("share", shareText(chatter.messages, profile.channel.count, words))
            .text("width", barWidth(chatter.messages, most));
        chatters.push_back(fields);
    }
    PageFields fields = channelFields(profile.channel, words);
    fields.number("people", profile.people, words).list("chatters", chatters);
    return fields;
}

Utf8 channelLink(const Utf8 &name, const Utf8 &source)
{
    return ProfilePath::of("/channels/", name, source).text();
}

QString shareText(qint64 part, qint64 whole, const PageWords &words)
{
    const double percent = whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0;
    return words.text("measure.share").arg(words.locale().toString(percent, 'f', percent < 9.95 ? 1 : 0));
}

QByteArray barWidth(qint64 part, qint64 most)
{
    return QByteArray::number(std::max<qint64>(1, part * 1000 / std::max<qint64>(1, most)));
}
