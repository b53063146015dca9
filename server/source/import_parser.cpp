// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_parser.h"

#include "import_irc_reader.h"
#include "import_justlog_reader.h"
#include "import_ndjson_reader.h"

#include "base/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year1988Ms = 567'993'600'000; // when IRC began

std::unique_ptr<ImportReader> makeReader(ImportFormat format, const Utf8 &source)
{
    switch (format) {
    case ImportFormat::Irc:
        return std::make_unique<ImportIrcReader>(source);
    case ImportFormat::NdJson:
        return std::make_unique<ImportNdjsonReader>(source);
    case ImportFormat::JustLog:
        return std::make_unique<ImportJustlogReader>(source);
    }
    Q_UNREACHABLE();
}

auto bad(const QString &why)
{
    return failure(ErrorCode::InvalidInput, why);
}

Outcome checkTime(qint64 at, qint64 now)
{
    if (at > now + ImportParser::maxAheadMs)
        return bad(u"the time %1 is in the future"_s.arg(QLatin1StringView(toRfc3339(at))));
    if (at < year1988Ms)
        return bad(u"the time is before 1988"_s);
    return {};
}

// Those that may be empty.
Outcome checkNames(std::initializer_list<const Utf8 *> names)
{
    for (const Utf8 *name : names) {
        if (name->size() > ImportParser::maxNameBytes)
            return bad(u"a name of more than %1 bytes"_s.arg(ImportParser::maxNameBytes));
        if (std::any_of(name->cbegin(), name->cend(),
                        [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }))
            return bad(u"a name with control characters"_s);
    }
    return {};
}

Outcome checkPresent(std::initializer_list<const Utf8 *> names)
{
    if (std::any_of(names.begin(), names.end(), [](const Utf8 *name) { return name->isEmpty(); }))
        return bad(u"an empty name"_s);
    return checkNames(names);
}

Outcome checkTexts(const ChatMessage &message)
{
    for (const Utf8 *text : {&message.text, &message.systemText, &message.tags}) {
        if (text->size() > ImportParser::maxTextBytes)
            return bad(u"a text of more than %1 bytes"_s.arg(ImportParser::maxTextBytes));
    }
    return message.text.isEmpty() && message.systemText.isEmpty() ? Outcome(bad(u"there is no text"_s))
                                                                  : Outcome();
}

Outcome check(const ChatMessage &message, qint64 now)
{
    if (auto present = checkPresent({&message.channel, &message.channelIdentity, &message.user,
                                     &message.userIdentity, &message.displayName});
        !present)
        return present;
    if (auto names = checkNames({&message.sourceMessageId, &message.replyTo, &message.originChannel}); !names)
        return names;
    if (auto texts = checkTexts(message); !texts)
        return texts;
    return checkTime(message.sentAt, now);
}

Outcome check(const ModerationEvent &event, qint64 now)
{
    const bool ofUser = event.kind == ModerationKind::Timeout || event.kind == ModerationKind::Ban;
    if (auto present = ofUser ? checkPresent({&event.user, &event.userIdentity}) : Outcome(); !present)
        return present;
    if (auto present = checkPresent({&event.channel, &event.channelIdentity}); !present)
        return present;
    if (auto names = checkNames({&event.user, &event.userIdentity, &event.targetMessageId, &event.moderator});
        !names)
        return names;
    return checkTime(event.at, now);
}

} // namespace

ImportParser::ImportParser(ImportFormat format, const Utf8 &source)
    : m_reader(makeReader(format, source))
{}

ImportParser::Result ImportParser::parse(QByteArrayView line, qint64 now)
{
    if (line.trimmed().isEmpty())
        return std::nullopt;
    auto body = m_reader->read(line, now);
    if (!body)
        return tl::unexpected(body.error());
    if (!*body)
        return std::nullopt;
    if (auto *message = std::get_if<ChatMessage>(&**body)) {
        if (const Outcome checked = check(*message, now); !checked)
            return tl::unexpected(checked.error());
        message->replayNumber = m_counter.number(*message);
    } else if (const auto *event = std::get_if<ModerationEvent>(&**body)) {
        if (const Outcome checked = check(*event, now); !checked)
            return tl::unexpected(checked.error());
    }
    return SourceEvent{std::move(**body), {}};
}
