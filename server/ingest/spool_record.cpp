// SPDX-License-Identifier: GPL-3.0-or-later
#include "spool_record.h"

#include <QtEndian>

#include <boost/crc.hpp>

namespace {

// The last byte is the version of the format.
constexpr char marker[] = {'W', 'S', 'P', '\x01'};
constexpr qsizetype markerBytes = sizeof(marker);
constexpr qsizetype checkedHeadBytes = SpoolRecord::headBytes - sizeof(quint32);

quint32 checksum(QByteArrayView bytes)
{
    boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true> crc;
    crc.process_bytes(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return crc.checksum();
}

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

template <class Number>
Number numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.data() + offset);
}

} // namespace

QByteArray encodeSpoolRecord(const SpoolRecord &record)
{
    QByteArray bytes;
    bytes.reserve(SpoolRecord::headBytes + record.body.size());
    bytes.append(marker, markerBytes);
    append(bytes, static_cast<quint32>(record.body.size()));
    append(bytes, record.last);
    append(bytes, record.writtenAt);
    append(bytes, checksum(record.body));
    append(bytes, checksum(bytes));
    return bytes + record.body;
}

std::optional<SpoolRecordHead> readSpoolRecordHead(QByteArrayView bytes)
{
    if (bytes.size() < SpoolRecord::headBytes || !bytes.startsWith(QByteArrayView(marker, markerBytes)) ||
        numberAt<quint32>(bytes, checkedHeadBytes) != checksum(bytes.first(checkedHeadBytes)))
        return {};
    return SpoolRecordHead{numberAt<qint64>(bytes, 8), numberAt<qint64>(bytes, 16),
                           numberAt<quint32>(bytes, 4), numberAt<quint32>(bytes, 24)};
}

bool isBodyOf(const SpoolRecordHead &head, QByteArrayView body)
{
    return body.size() == head.bodyBytes && checksum(body) == head.bodyChecksum;
}

qsizetype findSpoolRecord(QByteArrayView bytes, qsizetype from)
{
    return bytes.indexOf(QByteArrayView(marker, markerBytes), from);
}
