// SPDX-License-Identifier: GPL-3.0-or-later
// What Twitch sends: lines to events, over two connections.
#include "fuzz_check.h"
#include "irc_line_buffer.h"
#include "twitch_emotes.h"
#include "twitch_tags.h"
#include "twitch_transcript.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr qint64 now = 1'795'348'800'000;

void checkMessage(const ChatMessage &message)
{
    mustHold(message.source == "twitch" && !message.channel.isEmpty() && !message.channelIdentity.isEmpty());
    mustHold(!message.user.isEmpty() && !message.userIdentity.isEmpty() && !message.displayName.isEmpty());
    mustHold(isValidUtf8(message.text) && isValidUtf8(message.systemText) && isValidUtf8(message.user));
    mustHold(isValidUtf8(message.displayName) && isValidUtf8(message.sourceMessageId));
    mustHold(message.sourceMessageId.size() <= TwitchMapper::maxIdBytes && message.sentAt > 0);
    mustHold(message.tags.size() <= TwitchTags::maxJsonBytes && isValidUtf8(message.tags));
    const QJsonDocument tags = QJsonDocument::fromJson(message.tags);
    mustHold(message.tags.isEmpty() || (tags.isObject() && !tags.object().isEmpty()));
    const Utf8 emotes = tags.object().value(QStringLiteral("emotes")).toString().toUtf8();
    mustHold(clampTwitchEmotes(emotes, message.text) == emotes);
}

void checkEvents(const SourceEvents &events)
{
    for (const SourceEvent &event : events) {
        if (const ChatMessage *message = event.message())
            checkMessage(*message);
        else if (const auto *moderation = std::get_if<ModerationEvent>(&event.body))
            mustHold(!moderation->channelIdentity.isEmpty() && moderation->durationMs >= 0 &&
                     (moderation->kind == ModerationKind::Clear) ==
                         (moderation->kind != ModerationKind::Delete && moderation->userIdentity.isEmpty()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    JoinPlanner planner({});
    TwitchTranscript transcript("twitch", planner);
    transcript.setWanted({{"harborlights", false}, {"nightkitchen", false}}, now, 0);
    transcript.begin({now - 1, {}, {}}, now);
    for (const int connection : {1, 2}) {
        planner.opening(connection, 0);
        planner.ready(connection);
    }
    planner.work(0);
    // A connection each, so that a line may be cut anywhere.
    int connection = 1;
    for (const QByteArray &piece : {bytes.first(bytes.size() / 2), bytes.sliced(bytes.size() / 2)}) {
        IrcLineBuffer buffer;
        buffer.append(piece + '\n');
        while (const auto text = buffer.next()) {
            if (const auto line = IrcLine::parse(*text))
                transcript.handle(connection, *line, now, 100);
        }
        planner.retire(connection++, 200);
    }
    transcript.ended(1, now, "gone", 300);
    transcript.mark(now, true);
    checkEvents(transcript.takeEvents());
    return 0;
}
