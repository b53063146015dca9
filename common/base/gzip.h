// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The bytes as a gzip file (RFC 1952), as small as zlib makes them; takes its time, for what is packed once.
// Pure. Empty when zlib has no memory.
QByteArray gzipped(const QByteArray &bytes);
