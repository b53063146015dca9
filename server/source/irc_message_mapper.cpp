// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_message_mapper.h"

#include "irc_tags.h"

#include "base/time_text.h"

#include <QJsonDocument>

namespace {

constexpr char ctcpMark = '\x01';
constexpr qsizetype maxIdBytes = 512; // of an opaque msgid; a longer one stays a tag

// Takes the text apart: a CTCP ACTION is framed by \x01, of which the last may be missing.
// False for any other CTCP.
bool readText(QByteArrayView text, ChatMessage &message)
{
    if (!text.startsWith(ctcpMark)) {
        message.text = toValidText(text.toByteArray());
        return true;
    }
    if (message.kind == MessageKind::Notice)
        return false; // an answer to a CTCP request
    QByteArrayView body = text.sliced(1);
    if (body.endsWith(ctcpMark))
        body.chop(1);
    const QByteArrayView word("ACTION");
    if (!body.startsWith(word) || (body.size() > word.size() && body[word.size()] != ' '))
        return false;
    message.kind = MessageKind::Action;
    message.text = toValidText(body.sliced(std::min(body.size(), word.size() + 1)).toByteArray());
    return true;
}

// True when the tag has been understood and need not be kept as a tag.
bool readTag(QByteArrayView key, const QByteArray &value, ChatMessage &message)
{
    if (key == QByteArrayView("time")) {
        const auto time = parseRfc3339(value);
        if (!time)
            return false;
        message.sentAt = *time;
        message.undated = false;
        return true;
    }
    const bool usableId = !value.isEmpty() && value.size() <= maxIdBytes;
    if (key == QByteArrayView("msgid") && usableId) {
        message.sourceMessageId = toValidUtf8(value);
        return true;
    }
    if (key == QByteArrayView("+draft/reply") && usableId) {
        message.replyTo = toValidUtf8(value);
        return true;
    }
    return false;
}

void readTags(QByteArrayView rawTags, ChatMessage &message)
{
    QJsonObject others;
    IrcTagReader reader(rawTags);
    while (const auto tag = reader.next()) {
        const QByteArray value = unescapeIrcTag(tag->rawValue);
        if (!readTag(tag->key, value, message))
            others.insert(QString::fromUtf8(toValidUtf8(tag->key.toByteArray())),
                          QString::fromUtf8(toValidUtf8(value)));
    }
    if (!others.isEmpty())
        message.tags = QJsonDocument(others).toJson(QJsonDocument::Compact);
}

} // namespace

Utf8 ircChannelShown(const Utf8 &channel)
{
    return channel.startsWith('#') ? channel.sliced(1) : channel;
}

IrcMessageMapper::Result IrcMessageMapper::map(const IrcLine &line, const IrcIsupport &isupport,
                                               qint64 receivedAt) const
{
    Result result;
    const QByteArrayView nick = splitIrcPrefix(line.prefix).nick;
    if (nick.isEmpty() || line.paramCount < 2 || line.param(0).isEmpty() || line.param(1).isEmpty()) {
        result.verdict = Verdict::Malformed;
        return result;
    }
    const QByteArrayView channel = isupport.channelOf(line.param(0));
    if (channel.isEmpty())
        return result;

    ChatMessage &message = result.message;
    message.kind = line.is("NOTICE") ? MessageKind::Notice : MessageKind::Message;
    if (!readText(line.param(1), message))
        return result;
    const Utf8 channelName = toValidUtf8(channel.toByteArray());
    message.source = m_source;
    message.channelIdentity = isupport.fold(channelName);
    message.channel = ircChannelShown(channelName);
    message.user = toValidUtf8(nick.toByteArray());
    message.userIdentity = isupport.fold(message.user);
    // NUL bytes are dropped, and there may have been nothing else.
    const bool saysNothing = message.text.isEmpty() && message.kind != MessageKind::Action;
    if (message.user.isEmpty() || saysNothing) {
        result.verdict = Verdict::Malformed;
        return result;
    }
    message.displayName = message.user;
    message.sentAt = receivedAt;
    message.receivedAt = receivedAt;
    message.undated = true;
    if (!line.rawTags.isEmpty())
        readTags(line.rawTags, message);
    result.verdict = Verdict::Chat;
    return result;
}

std::optional<ModerationEvent> IrcMessageMapper::redaction(const IrcLine &line, const IrcIsupport &isupport,
                                                           qint64 receivedAt) const
{
    const QByteArrayView target = line.param(1);
    const Utf8 channel = toValidUtf8(isupport.channelOf(line.param(0)).toByteArray());
    if (channel.isEmpty() || target.isEmpty() || target.size() > maxIdBytes)
        return {};
    ModerationEvent event;
    event.source = m_source;
    event.channel = ircChannelShown(channel);
    event.channelIdentity = isupport.fold(channel);
    event.kind = ModerationKind::Delete;
    event.targetMessageId = toValidUtf8(target.toByteArray());
    event.moderator = toValidUtf8(splitIrcPrefix(line.prefix).nick.toByteArray());
    event.reason = toValidText(line.param(2).toByteArray());
    event.at = ircServerTime(line.rawTags).value_or(receivedAt);
    event.receivedAt = receivedAt;
    return event;
}
