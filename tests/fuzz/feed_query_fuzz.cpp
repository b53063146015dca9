// SPDX-License-Identifier: GPL-3.0-or-later
// The query of /live: what is taken is bounded, and is taken again in the same way when it is written out.
#include "feed/feed_query.h"
#include "fuzz_check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const auto query = FeedQuery::parse(QUrlQuery(QString::fromUtf8(bytes)));
    if (!query) {
        mustHold(!query.error().message.isEmpty());
        return 0;
    }
    mustHold(query->rows.size() <= FeedQuery::mostRows);
    mustHold(isValidUtf8(query->filter.text) && isValidUtf8(query->filter.channel));
    const auto again = FeedQuery::parse(query->toUrlQuery());
    mustHold(again && again->variant() == query->variant());
    mustHold(again->cursor.has_value() == query->cursor.has_value() && again->isNewPage == query->isNewPage);
    return 0;
}
