// SPDX-License-Identifier: GPL-3.0-or-later
// What an IRC server sends: bytes to lines, lines to parts, and what is made of them.
#include "chat/irc_formatting.h"
#include "fuzz_check.h"
#include "irc_join_refusal.h"
#include "irc_line_buffer.h"
#include "irc_line_writer.h"
#include "irc_registration.h"
#include "irc_tags.h"
#include "irc_transcript.h"

namespace {

constexpr qint64 now = 1'795'348'800'000;

bool isOneLine(const QByteArray &line)
{
    return !line.contains('\r') && !line.contains('\n');
}

void readTags(QByteArrayView raw)
{
    IrcTagReader reader(raw);
    while (const auto tag = reader.next()) {
        mustHold(!tag->key.isEmpty());
        const QByteArray value = unescapeIrcTag(tag->rawValue);
        mustHold(unescapeIrcTag(escapeIrcTag(value)) == value);
    }
}

// What can be written is read back as it was.
void writeAgain(const IrcLine &line)
{
    IrcOutgoing outgoing{{}, line.prefix.toByteArray(), line.command.toByteArray(), {}};
    for (size_t i = 0; i < line.paramCount; ++i)
        outgoing.params.append(line.param(i).toByteArray());
    const auto written = joinIrcLine(outgoing);
    if (!written)
        return;
    mustHold(isOneLine(*written));
    const auto again = IrcLine::parse(*written);
    mustHold(again && again->command == line.command && again->paramCount == line.paramCount);
    for (size_t i = 0; i < line.paramCount; ++i)
        mustHold(again->param(i) == line.param(i));
}

void checkEvents(const SourceEvents &events)
{
    for (const SourceEvent &event : events) {
        const ChatMessage *message = event.message();
        if (message == nullptr)
            continue;
        mustHold(message->channelIdentity == "#weir" && !message->user.isEmpty() &&
                 message->replayNumber >= 0);
        mustHold(isValidUtf8(message->text) && isValidUtf8(message->user) && isValidUtf8(message->tags));
        mustHold(isValidUtf8(stripIrcFormatting(message->text)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    IrcIsupport isupport;
    IrcTranscript transcript("irc", isupport, IrcTimings());
    transcript.begin({now - 1, {}, {}}, {"#weir"}, now);
    transcript.connected();
    transcript.setAbilities({true, true, true});
    transcript.joined("#weir", now, now);
    IrcRegistration registration("weir", {"login", "password"});
    QList<QByteArray> sent = registration.begin();
    IrcLineBuffer buffer;
    // In two pieces, so that a line may be cut anywhere.
    for (const QByteArray &piece : {bytes.first(bytes.size() / 2), bytes.sliced(bytes.size() / 2)}) {
        buffer.append(piece);
        while (const auto text = buffer.next()) {
            const auto line = IrcLine::parse(*text);
            if (!line)
                continue;
            readTags(line->rawTags);
            writeAgain(*line);
            ircServerWords(line->lastParam());
            ircJoinRefusal(*line);
            if (line->numeric() == 5)
                isupport.apply(*line);
            sent += registration.handle(*line) + registration.reclaimNick();
            transcript.handle(*line, now);
        }
    }
    transcript.checkTime(now + 3'600'000);
    checkEvents(transcript.takeEvents());
    return 0;
}
