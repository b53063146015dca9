// SPDX-License-Identifier: GPL-3.0-or-later
// What a client of the feed sends: the same frames are seen however the bytes are cut, and little is kept of
// them.
#include "client_frame_reader.h"
#include "fuzz_check.h"

#include <QList>

namespace {

using Frames = QList<std::pair<ClientFrame::Kind, QByteArray>>;

Frames framesOf(const QByteArray &stream, qsizetype chunk)
{
    ClientFrameReader reader;
    Frames frames;
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        QByteArrayView bytes = QByteArrayView(stream).sliced(at, qMin(chunk, stream.size() - at));
        while (!bytes.isEmpty()) {
            const qsizetype before = bytes.size();
            const auto frame = reader.next(bytes);
            mustHold(frame || bytes.isEmpty());
            mustHold(bytes.size() <= before);
            if (frame)
                frames.append({frame->kind, frame->payload});
        }
    }
    return frames;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes = fuzzBytes(data, size);
    const Frames whole = framesOf(bytes.sliced(1), bytes.size());
    mustHold(whole == framesOf(bytes.sliced(1), 1 + static_cast<uchar>(bytes[0]) % 17));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        mustHold(whole[i].second.size() <= 125);
        mustHold(whole[i].first != ClientFrame::Kind::Malformed || i == whole.size() - 1);
    }
    return 0;
}
