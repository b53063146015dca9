// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_irc_reader.h"

#include "irc_tags.h"

using namespace Qt::StringLiterals;

namespace {

auto bad(const QString &why)
{
    return failure(ErrorCode::InvalidInput, why);
}

bool isTwitch(QByteArrayView rawTags)
{
    return rawTags.contains("tmi-sent-ts=") || rawTags.contains("room-id=");
}

// The mappers put the time of receiving where the line has none.
bool isDated(const SourceEvent::Body &body, qint64 now)
{
    if (const auto *message = std::get_if<ChatMessage>(&body))
        return !message->undated;
    const auto *moderation = std::get_if<ModerationEvent>(&body);
    return moderation == nullptr || moderation->at != now;
}

constexpr int isupportNumeric = 5;

} // namespace

ImportReader::Result ImportIrcReader::read(QByteArrayView bytes, qint64 now)
{
    const auto line = IrcLine::parse(bytes);
    if (!line)
        return bad(u"this is no IRC line"_s);
    if (isTwitch(line->rawTags))
        return readTwitch(*line, now);
    if (line->numeric() == isupportNumeric)
        m_isupport.apply(*line);
    if (line->is("REDACT"))
        return readRedaction(*line, now);
    if (!line->is("PRIVMSG") && !line->is("NOTICE"))
        return std::nullopt;
    auto mapped = m_mapper.map(*line, m_isupport, now);
    if (mapped.verdict == IrcMessageMapper::Verdict::Malformed)
        return bad(u"a message without its sender, its channel or a text"_s);
    if (mapped.verdict == IrcMessageMapper::Verdict::NotChat)
        return std::nullopt;
    if (mapped.message.undated)
        return bad(u"the line has no time (the tag @time=)"_s);
    return std::move(mapped.message);
}

ImportReader::Result ImportIrcReader::readRedaction(const IrcLine &line, qint64 now) const
{
    auto event = m_mapper.redaction(line, m_isupport, now);
    if (line.param(1).isEmpty())
        return bad(u"a deletion without its message"_s);
    if (!event)
        return std::nullopt;
    if (!ircServerTime(line.rawTags))
        return bad(u"the line has no time (the tag @time=)"_s);
    return std::move(*event);
}

ImportReader::Result ImportIrcReader::readTwitch(const IrcLine &line, qint64 now)
{
    auto mapped = m_twitch.map(line, now);
    if (mapped.verdict == TwitchMapper::Verdict::Malformed)
        return bad(u"a message without its sender, its channel or what it is about"_s);
    if (mapped.verdict == TwitchMapper::Verdict::NotArchived)
        return std::nullopt;
    if (!isDated(mapped.event.body, now))
        return bad(u"the line has no time (the tag tmi-sent-ts)"_s);
    return std::move(mapped.event.body);
}
