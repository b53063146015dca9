// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_feed.h"

namespace {

constexpr qint64 firstTime = 1'760'000'000'000;

} // namespace

ChatMessage sampleMessage(qint64 id, qint64 sentAt, const Utf8 &text)
{
    ChatMessage message;
    message.id = id;
    message.source = "irc.example.org";
    message.channel = "retro";
    message.user = "wren";
    message.displayName = "Wren";
    message.text = text;
    message.sentAt = sentAt;
    message.receivedAt = sentAt;
    return message;
}

ChatMessages sampleMessages(qint64 firstId, qsizetype count)
{
    ChatMessages messages;
    for (qint64 id = firstId; id < firstId + count; ++id)
        messages.append(sampleMessage(id, firstTime + id));
    return messages;
}

FeedChannelCount sampleChannel(qint64 id, qint64 count, qint64 rate)
{
    return {id, "irc.example.org", "channel-" + QByteArray::number(id), count, rate, firstTime, 0, {}};
}

Cursor sampleCursor(qint64 id)
{
    return {"e1", id};
}

FeedHello sampleHello(Resume resume, qint64 id)
{
    return {feedProtocolVersion, sampleCursor(id), resume};
}

FeedUpdate sampleSnapshot(const ChatMessages &messages)
{
    FeedUpdate update = sampleUpdate(messages);
    update.snapshot = true;
    update.metrics = FeedMetrics{1204, 14, 9, 382, 37, QList<qint64>(30, 12)};
    update.channels.rows = {sampleChannel(1, 800, 30), sampleChannel(2, 404, 7)};
    return update;
}

FeedUpdate sampleUpdate(const ChatMessages &messages)
{
    FeedUpdate update;
    update.cursor = sampleCursor(messages.isEmpty() ? 0 : messages.last().id);
    update.messages = messages;
    return update;
}
