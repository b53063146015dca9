// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_msg_id.h"

#include "irc_join_refusal.h"

namespace {

struct EventKind
{
    const char *msgId;
    MessageKind kind;
};

constexpr EventKind eventKinds[] = {
    {"sub", MessageKind::Subscription},
    {"resub", MessageKind::Subscription},
    {"subgift", MessageKind::Subscription},
    {"submysterygift", MessageKind::Subscription},
    {"giftpaidupgrade", MessageKind::Subscription},
    {"anongiftpaidupgrade", MessageKind::Subscription},
    {"primepaidupgrade", MessageKind::Subscription},
    {"communitypayforward", MessageKind::Subscription},
    {"standardpayforward", MessageKind::Subscription},
    {"raid", MessageKind::Raid},
    {"unraid", MessageKind::Raid},
    {"announcement", MessageKind::Announcement},
};

struct Refusal
{
    const char *msgId;
    const char *words;
};

constexpr Refusal refusals[] = {
    {"msg_banned", "banned from the channel"},
    {"msg_channel_suspended", "the channel is suspended, or there is none of that name"},
    {"msg_channel_blocked", "the channel is blocked"},
    {"msg_room_not_found", "there is no such channel"},
    {"msg_suspended", "the account is suspended"},
    {"tos_ban", "the channel is closed for a breach of Twitch's terms"},
};

constexpr const char *loginFailures[] = {
    "Login authentication failed",
    "Improperly formatted auth",
    "Login unsuccessful",
    "Invalid NICK",
};

} // namespace

MessageKind twitchEventKind(QByteArrayView msgId)
{
    for (const EventKind &known : eventKinds) {
        if (msgId == QByteArrayView(known.msgId))
            return known.kind;
    }
    return MessageKind::Event;
}

std::optional<Utf8> twitchJoinRefusal(QByteArrayView msgId)
{
    for (const Refusal &refusal : refusals) {
        if (msgId == QByteArrayView(refusal.msgId))
            return Utf8(refusal.words);
    }
    return std::nullopt;
}

QByteArrayView twitchRoomMode(QByteArrayView msgId)
{
    for (const QByteArrayView ending : {"_on_zero", "_on", "_off"}) {
        if (msgId.endsWith(ending))
            return msgId.chopped(ending.size());
    }
    return {};
}

std::optional<QString> twitchLoginFailure(const IrcLine &line)
{
    // Only the server's own words: a '*' or our nick is the target, never a channel.
    if (!line.is("NOTICE") || line.param(0).startsWith('#'))
        return std::nullopt;
    for (const QByteArrayView words : loginFailures) {
        if (line.lastParam() == words)
            return QString::fromUtf8(ircServerWords(line.lastParam()));
    }
    return std::nullopt;
}
