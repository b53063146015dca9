// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"

#define ZLIB_CONST // what it reads is const
#include <zlib.h>

namespace {

constexpr int gzipWindow = 15 + 16; // the largest window; 16: with gzip's header and sum
constexpr int memoryLevel = 9;

} // namespace

QByteArray gzipped(const QByteArray &bytes, GzipEffort effort)
{
    z_stream stream{};
    const int level = effort == GzipEffort::Smallest ? Z_BEST_COMPRESSION : Z_BEST_SPEED;
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(bytes.constData());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? packed : QByteArray();
}
