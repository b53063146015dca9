// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

enum class GzipEffort : quint8 {
    Smallest, // takes its time, for what is packed once
    Fast,     // for what is packed while somebody waits
};

// The bytes as a gzip file (RFC 1952). Pure. Empty when zlib has no memory.
QByteArray gzipped(const QByteArray &bytes, GzipEffort effort);
