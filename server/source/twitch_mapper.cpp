// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_mapper.h"

#include "twitch_emotes.h"
#include "twitch_msg_id.h"
#include "twitch_tags.h"

#include <optional>

namespace {

using Result = TwitchMapper::Result;
using Verdict = TwitchMapper::Verdict;

Result malformed()
{
    return {Verdict::Malformed, {}};
}

// Milliseconds since 1970, up to the year 2100; nothing else is a time.
std::optional<qint64> readTime(const Utf8 &text)
{
    constexpr qint64 latest = 4'102'444'800'000;
    bool isNumber = false;
    const qint64 time = text.toLongLong(&isNumber);
    return isNumber && time > 0 && time <= latest ? std::optional(time) : std::nullopt;
}

// Takes the words of "\x01ACTION words\x01", of which the last mark may be missing. Twitch has no other CTCP,
// so any other text stands for itself.
void readText(QByteArrayView text, ChatMessage &message)
{
    const QByteArrayView frame("\x01"
                               "ACTION");
    if (text.startsWith(frame) && (text.size() == frame.size() || text[frame.size()] == ' ' ||
                                   text.sliced(frame.size()) == QByteArrayView("\x01"))) {
        message.kind = MessageKind::Action;
        text = text.sliced(frame.size());
        if (text.startsWith(' '))
            text = text.sliced(1);
        if (text.endsWith('\x01'))
            text.chop(1);
    }
    message.text = toValidUtf8(text.toByteArray());
}

// Empty when nobody can be named by it.
Utf8 loginOf(const IrcLine &line)
{
    const QByteArrayView nick = splitIrcPrefix(line.prefix).nick;
    return nick.size() > TwitchMapper::maxNameBytes ? Utf8() : toValidUtf8(nick.toByteArray());
}

void readUser(const Utf8 &login, TwitchTags &tags, ChatMessage &message)
{
    message.user = login;
    message.userIdentity = tags.take("user-id", TwitchMapper::maxIdBytes);
    if (message.userIdentity.isEmpty())
        message.userIdentity = login.toLower();
    message.displayName = tags.take("display-name", TwitchMapper::maxNameBytes);
    if (message.displayName.isEmpty())
        message.displayName = login;
}

// The last thing to do: what is left of the tags goes with the message.
Result finish(ChatMessage &&message, TwitchTags &tags)
{
    if (const Utf8 emotes = tags.value("emotes"); !emotes.isEmpty())
        tags.replace("emotes", clampTwitchEmotes(emotes, message.text));
    message.tags = tags.restAsJson();
    return {Verdict::Archived, {std::move(message), {}}};
}

} // namespace

Result TwitchMapper::map(const IrcLine &line, qint64 receivedAt)
{
    if (line.is("PRIVMSG"))
        return mapMessage(line, receivedAt);
    if (line.is("USERNOTICE"))
        return mapUserNotice(line, receivedAt);
    if (line.is("CLEARCHAT"))
        return mapClearChat(line, receivedAt);
    if (line.is("CLEARMSG"))
        return mapClearMessage(line, receivedAt);
    if (line.is("NOTICE"))
        return mapNotice(line, receivedAt);
    if (line.is("ROOMSTATE")) {
        TwitchTags tags(line.rawTags);
        return placeOf(line, tags).channel.isEmpty() ? malformed() : Result();
    }
    // WHISPER is private; HOSTTARGET tells of a feature that is gone; the others are about ourselves.
    return {};
}

// Empty when the line is for no channel.
TwitchMapper::Place TwitchMapper::placeOf(const IrcLine &line, TwitchTags &tags)
{
    const QByteArrayView target = line.param(0);
    if (target.size() < 2 || target.size() > maxNameBytes || !target.startsWith('#'))
        return {};
    Place place{toValidUtf8(target.sliced(1).toByteArray()), {}};
    const Utf8 name = place.channel.toLower();
    const Utf8 roomId = tags.take("room-id", maxIdBytes);
    place.identity = roomId.isEmpty() ? identityOf(name) : roomId;
    if (!roomId.isEmpty() && m_roomIds.value(name) != roomId) {
        if (m_roomIds.size() >= maxRemembered)
            m_roomIds.clear();
        m_roomIds.insert(name, roomId);
    }
    return place;
}

ChatMessage TwitchMapper::begin(const Place &place, TwitchTags &tags, qint64 receivedAt) const
{
    ChatMessage message;
    message.source = m_source;
    message.channel = place.channel;
    message.channelIdentity = place.identity;
    message.receivedAt = receivedAt;
    const auto sentAt = readTime(tags.value("tmi-sent-ts"));
    message.sentAt = sentAt.value_or(receivedAt);
    message.undated = !sentAt;
    if (sentAt)
        tags.take("tmi-sent-ts");
    message.sourceMessageId = tags.take("id", maxIdBytes);
    message.replyTo = tags.take("reply-parent-msg-id", maxIdBytes);
    // In its own channel the tag stays: it tells that the chat is shared.
    if (tags.value("source-room-id") != place.identity)
        message.originChannel = tags.take("source-room-id", maxIdBytes);
    return message;
}

Result TwitchMapper::mapMessage(const IrcLine &line, qint64 receivedAt)
{
    if (!line.param(0).startsWith('#') && line.paramCount >= 2)
        return {}; // private
    TwitchTags tags(line.rawTags);
    const Place place = placeOf(line, tags);
    const Utf8 login = loginOf(line);
    if (place.channel.isEmpty() || login.isEmpty())
        return malformed();
    ChatMessage message = begin(place, tags, receivedAt);
    readUser(login, tags, message);
    readText(line.param(1), message);
    if (message.text.isEmpty() && message.kind != MessageKind::Action)
        return malformed();
    return finish(std::move(message), tags);
}

Result TwitchMapper::mapUserNotice(const IrcLine &line, qint64 receivedAt)
{
    TwitchTags tags(line.rawTags);
    const Place place = placeOf(line, tags);
    if (place.channel.isEmpty())
        return malformed();
    ChatMessage message = begin(place, tags, receivedAt);
    Utf8 login = tags.take("login", maxNameBytes);
    if (login.isEmpty())
        login = tags.value("display-name");
    if (login.isEmpty() || login.size() > maxNameBytes)
        login = "tmi.twitch.tv";
    readUser(login, tags, message);

    Utf8 msgId = tags.value("msg-id");
    if (const Utf8 sourceId = tags.value("source-msg-id"); msgId == "sharedchatnotice" && !sourceId.isEmpty())
        msgId = sourceId;
    message.kind = twitchEventKind(msgId);
    message.text = toValidUtf8(line.param(1).toByteArray());
    message.systemText = tags.take("system-msg");
    if (message.text.isEmpty() && message.systemText.isEmpty())
        message.systemText = msgId.isEmpty() ? Utf8("USERNOTICE") : msgId; // a row says something
    return finish(std::move(message), tags);
}

// Nobody has said it, and it has neither id nor time.
Result TwitchMapper::mapNotice(const IrcLine &line, qint64 receivedAt)
{
    if (!line.param(0).startsWith('#') && line.paramCount >= 2)
        return {}; // to us alone
    TwitchTags tags(line.rawTags);
    const Place place = placeOf(line, tags);
    const Utf8 server = loginOf(line);
    const Utf8 msgId = tags.value("msg-id");
    const Utf8 text = toValidUtf8(line.param(1).toByteArray());
    if (place.channel.isEmpty() || server.isEmpty() || text.isEmpty())
        return malformed();
    if (twitchJoinRefusal(msgId) || isRepeated(place.identity, msgId, text))
        return {};
    ChatMessage message = begin(place, tags, receivedAt);
    readUser(server, tags, message);
    message.kind = MessageKind::Notice;
    message.text = text;
    return finish(std::move(message), tags);
}

// Twitch tells the modes of a channel again to everybody who joins it.
bool TwitchMapper::isRepeated(const Utf8 &channelIdentity, QByteArrayView msgId, const Utf8 &text)
{
    const QByteArrayView mode = twitchRoomMode(msgId);
    if (mode.isEmpty() || mode.size() > maxIdBytes)
        return false;
    if (m_roomModes.size() >= maxRemembered)
        m_roomModes.clear();
    Utf8 &last = m_roomModes[channelIdentity + ' ' + mode.toByteArray()];
    if (last == text)
        return true;
    last = text;
    return false;
}

ModerationEvent TwitchMapper::beginModeration(const Place &place, TwitchTags &tags, qint64 receivedAt) const
{
    ModerationEvent event;
    event.source = m_source;
    event.channel = place.channel;
    event.channelIdentity = place.identity;
    event.at = readTime(tags.value("tmi-sent-ts")).value_or(receivedAt);
    event.receivedAt = receivedAt;
    return event;
}

Result TwitchMapper::mapClearChat(const IrcLine &line, qint64 receivedAt)
{
    TwitchTags tags(line.rawTags);
    const Place place = placeOf(line, tags);
    if (place.channel.isEmpty() || line.param(1).size() > maxNameBytes)
        return malformed();
    ModerationEvent event = beginModeration(place, tags, receivedAt);
    event.userIdentity = tags.take("target-user-id", maxIdBytes);
    event.user = toValidUtf8(line.param(1).toByteArray());
    if (event.user.isEmpty())
        event.user = event.userIdentity; // it is still about one user, not about all
    if (event.userIdentity.isEmpty())
        event.userIdentity = event.user.toLower();
    event.reason = tags.take("ban-reason"); // sent until 2018, and in old logs
    const Utf8 duration = tags.take("ban-duration");
    if (event.user.isEmpty()) {
        event.kind = ModerationKind::Clear;
    } else if (duration.isEmpty()) {
        event.kind = ModerationKind::Ban;
    } else {
        event.kind = ModerationKind::Timeout;
        event.durationMs = qint64(duration.toUInt()) * 1'000; // 0 when it is no number
    }
    return {Verdict::Archived, {std::move(event), {}}};
}

// Its room-id is empty, so the channel's name has to do.
Result TwitchMapper::mapClearMessage(const IrcLine &line, qint64 receivedAt)
{
    TwitchTags tags(line.rawTags);
    const Place place = placeOf(line, tags);
    ModerationEvent event = beginModeration(place, tags, receivedAt);
    event.kind = ModerationKind::Delete;
    event.targetMessageId = tags.take("target-msg-id", maxIdBytes);
    event.user = tags.take("login", maxNameBytes);
    event.userIdentity = event.user.toLower();
    if (place.channel.isEmpty() || event.targetMessageId.isEmpty())
        return malformed();
    return {Verdict::Archived, {std::move(event), {}}};
}
