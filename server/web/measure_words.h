// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fields.h"

// Measures for people, in their language. Pure functions.

// "12 s", "3 min 10 s", "2 h 5 min", "3 d 4 h".
QString durationText(qint64 ms, const PageWords &words);

// "2.3 ms": how long something took that is over in a moment.
QString momentText(qint64 micros, const PageWords &words);

// "12.3 MiB".
QString bytesText(qint64 bytes, const PageWords &words);

// How full something is: {{width}} of 1000 for a bar, {{level}} "low", "high" (over 70 %) or "full" (over 95
// %). Something is never shown as nothing.
PageFields meterFields(qint64 value, qint64 limit);
