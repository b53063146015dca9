// SPDX-License-Identifier: GPL-3.0-or-later
// What is posted to /api/v1/messages. The first byte says which format it claims to be.
#include "fuzz_check.h"
#include "http_body_reader.h"
#include "http_item_decoder.h"

namespace {

constexpr qint64 now = 1'795'348'800'000;
constexpr qsizetype maxItems = 1'000;

void check(const SourceEvent::Body &body)
{
    const auto *message = std::get_if<ChatMessage>(&body);
    if (message == nullptr)
        return;
    mustHold(!message->channel.isEmpty() && !message->user.isEmpty());
    mustHold(isValidUtf8(message->text) && message->text.size() <= HttpItemDecoder::maxTextBytes);
    mustHold(message->receivedAt == now);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto format = data[0] % 2 == 0 ? BodyFormat::Json : BodyFormat::NdJson;
    const auto items = readHttpBody(fuzzBytes(data + 1, size - 1), format, maxItems);
    if (!items)
        return 0;
    mustHold(items->size() <= maxItems);
    for (const auto &item : *items) {
        if (!item)
            continue;
        if (const auto body = HttpItemDecoder::decode(*item, now))
            check(*body);
    }
    return 0;
}
