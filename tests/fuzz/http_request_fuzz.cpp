// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP request as a connection reads it: however its bytes are cut, it means the same, and ends at the
// same byte. If it did not, what is behind it could be a request of somebody else.
#include "fuzz_check.h"
#include "http_request_parser.h"
#include "request_from_head.h"

#include <algorithm>

namespace {

struct Reading
{
    bool isComplete = false;
    bool isRefused = false;
    qsizetype taken = 0;
    QByteArray body;
};

// `step`: so many bytes more arrive each time.
Reading read(const QByteArray &bytes, qsizetype step)
{
    const GateLimits limits;
    Reading reading;
    std::unique_ptr<HttpRequestParser> parser;
    for (qsizetype arrived = std::min(step, bytes.size());;
         arrived = std::min(arrived + step, bytes.size())) {
        const QByteArrayView waiting = QByteArrayView(bytes).sliced(reading.taken, arrived - reading.taken);
        if (!parser) {
            const auto size = HttpRequestParser::headSize(waiting, limits);
            if (!size)
                return {false, true, 0, {}};
            if (*size > 0) {
                parser = std::make_unique<HttpRequestParser>(limits);
                const auto head = parser->takeHead(waiting.first(*size));
                if (!head)
                    return {false, true, 0, {}};
                mustHold(!head->path.isEmpty() && head->path.startsWith('/'));
                mustHold(!head->path.contains('\0') && !head->method.isEmpty());
                mustHold(isValidUtf8(requestFromHead(*head, {}).path));
                reading.taken = *size;
            }
        }
        if (parser && !parser->isComplete() && arrived > reading.taken) {
            const auto used =
                parser->takeBody(QByteArrayView(bytes).sliced(reading.taken, arrived - reading.taken));
            if (!used)
                return {false, true, 0, {}};
            mustHold(*used >= 0 && *used <= arrived - reading.taken);
            reading.taken += *used;
        }
        if (parser && parser->isComplete()) {
            reading.isComplete = true;
            reading.body = parser->body();
            mustHold(reading.body.size() <= limits.bodyBytes);
            return reading;
        }
        if (arrived == bytes.size())
            return reading;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const Reading whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const qsizetype step : {1, 7}) {
        const Reading pieces = read(bytes, step);
        mustHold(pieces.isComplete == whole.isComplete);
        mustHold(pieces.isRefused == whole.isRefused);
        if (whole.isComplete)
            mustHold(pieces.taken == whole.taken && pieces.body == whole.body);
    }
    return 0;
}
