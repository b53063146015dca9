// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a justlog file, as `weir-server import` reads them.
#include "fuzz_check.h"
#include "import_parser.h"

namespace {

constexpr qint64 now = 1'795'348'800'000;

void check(const SourceEvent &event)
{
    if (const ChatMessage *message = event.message()) {
        mustHold(message->source == "net" && !message->channel.isEmpty());
        mustHold(!message->user.isEmpty() && !message->displayName.isEmpty());
        mustHold(!message->text.isEmpty() || !message->systemText.isEmpty());
        mustHold(isValidUtf8(message->text) && isValidUtf8(message->systemText) &&
                 isValidUtf8(message->user));
        mustHold(message->replayNumber >= 1 && !message->undated);
        mustHold(message->sentAt <= now + ImportParser::maxAheadMs);
        return;
    }
    const auto &moderation = std::get<ModerationEvent>(event.body);
    mustHold(moderation.kind != ModerationKind::Delete && moderation.durationMs >= 0);
    mustHold((moderation.kind == ModerationKind::Clear) == moderation.userIdentity.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ImportParser parser(ImportFormat::JustLog, "net");
    const QByteArray bytes = fuzzBytes(data, size);
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        const qsizetype length = (end < 0 ? bytes.size() : end) - start;
        if (const auto event = parser.parse(QByteArrayView(bytes).sliced(start, length), now);
            event && *event)
            check(**event);
        start += length + 1;
    }
    return 0;
}
