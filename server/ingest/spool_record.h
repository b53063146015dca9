// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// One record of the spool: some events in a row, as bytes. `last` is the number of the last of them.
//
// On disk it is a head of fixed size (marker, length, last, writtenAt, a checksum of the body and one of the
// head itself), then the body. The head has its own checksum, so that a length is only believed when it is
// true and what is damaged can be stepped over. Numbers are little-endian; checksums are CRC-32C. Pure.
struct SpoolRecord
{
    static constexpr qsizetype headBytes = 32;

    qint64 last = 0;
    qint64 writtenAt = 0; // ms UTC
    QByteArray body;
};

struct SpoolRecordHead
{
    qint64 last = 0;
    qint64 writtenAt = 0;
    quint32 bodyBytes = 0;
    quint32 bodyChecksum = 0;
};

QByteArray encodeSpoolRecord(const SpoolRecord &record);

// The head at the beginning of `bytes`, or nothing when there is no whole one.
std::optional<SpoolRecordHead> readSpoolRecordHead(QByteArrayView bytes);

bool isBodyOf(const SpoolRecordHead &head, QByteArrayView body);

// Where the next thing that looks like a record begins in `bytes`, at or after `from`; -1 for nowhere.
qsizetype findSpoolRecord(QByteArrayView bytes, qsizetype from);
