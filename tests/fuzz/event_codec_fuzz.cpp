// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a spool file, or comes from another process of ours.
#include "chat/event_codec.h"
#include "fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto events = decodeEvents(fuzzBytes(data, size));
    if (!events)
        return 0;
    const QByteArray encoded = encodeEvents(*events);
    const auto again = decodeEvents(encoded);
    mustHold(again && again->size() == events->size());
    mustHold(encodeEvents(*again) == encoded);
    return 0;
}
