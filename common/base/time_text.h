// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

// Times are milliseconds since 1970-01-01T00:00:00Z everywhere inside; text only at the edges.

// The wall clock, ms UTC.
qint64 utcNowMs();

// "2026-11-22T05:01:02.003Z" (RFC 3339, always ms and Z).
QByteArray toRfc3339(qint64 utcMs);

// Reads an RFC 3339 date-time with zone. Error: InvalidInput, naming the text.
Expected<qint64> parseRfc3339(QByteArrayView text);
