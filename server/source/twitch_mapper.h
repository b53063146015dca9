// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_line.h"

#include "chat/source_event.h"

#include <QHash>

class TwitchTags;

// Makes source events of the lines of Twitch's chat: https://dev.twitch.tv/docs/chat/irc. Pure but for what
// it remembers: the room-id of each channel's name, which CLEARMSG does not tell, and the last NOTICE about
// each mode of a channel, which Twitch repeats at every JOIN. Both are bounded. No bytes can make it fail.
//
// Channels are known by room-id, users by user-id, and by their name in lower case where that is missing. The
// text is as it was sent, with trailing blanks and invisible characters. What has no field of its own goes
// into the tags as JSON, all values as text, empty ones left out.
//
// Shared chat: what is said in one channel is shown in all that take part, and Twitch sends each of them a
// copy with an id of its own. Each copy is stored in the channel where it was shown, with `originChannel`
// telling where it was said. So a message counts once in every channel that showed it, and a total counts
// stored rows. The tag `source-id` is the same in all copies, for those who want each saying once.
class TwitchMapper final
{
public:
    static constexpr qsizetype maxRemembered = 10'000; // rooms, and modes; all are forgotten beyond that
    static constexpr qsizetype maxIdBytes = 128;
    static constexpr qsizetype maxNameBytes = 256;

    enum class Verdict : quint8 {
        Archived,    // `event` is a ChatMessage or a ModerationEvent
        NotArchived, // understood, and nothing to keep: private, about ourselves, or the connection's own
        Malformed,   // a line of chat without channel, sender or what it is about
    };

    struct Result
    {
        Verdict verdict = Verdict::NotArchived;
        SourceEvent event;
    };

    explicit TwitchMapper(Utf8 source)
        : m_source(std::move(source))
    {}

    // `receivedAt` in ms UTC; it stands for the time of lines that carry none, which are then undated.
    Result map(const IrcLine &line, qint64 receivedAt);

    // The room-id of a channel (its name in lower case, without '#') as last told, else the name.
    Utf8 identityOf(const Utf8 &channel) const { return m_roomIds.value(channel, channel); }

private:
    struct Place
    {
        Utf8 channel; // as sent, without '#'
        Utf8 identity;
    };

    Result mapMessage(const IrcLine &line, qint64 receivedAt);
    Result mapUserNotice(const IrcLine &line, qint64 receivedAt);
    Result mapNotice(const IrcLine &line, qint64 receivedAt);
    Result mapClearChat(const IrcLine &line, qint64 receivedAt);
    Result mapClearMessage(const IrcLine &line, qint64 receivedAt);

    Place placeOf(const IrcLine &line, TwitchTags &tags);
    ChatMessage begin(const Place &place, TwitchTags &tags, qint64 receivedAt) const;
    ModerationEvent beginModeration(const Place &place, TwitchTags &tags, qint64 receivedAt) const;
    bool isRepeated(const Utf8 &channelIdentity, QByteArrayView msgId, const Utf8 &text);

    Utf8 m_source;
    QHash<Utf8, Utf8> m_roomIds;   // by the channel's name
    QHash<Utf8, Utf8> m_roomModes; // the last NOTICE, by channelIdentity and mode
};
