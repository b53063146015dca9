// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Spans of time and sizes for people, translated. Pure functions.

// "12 s", "3 min", "2 h 5 min", "3 d 4 h". Never negative.
QString durationWords(qint64 ms);

// "now", "12 s ago".
QString agoWords(qint64 ms);

// "2.3 ms", "410 ms", "1.2 s": how long something took that is over in a moment.
QString tookWords(qint64 micros);

// "under 0.1 s", "0.4 s", "3 min".
QString lagWords(qint64 ms);

// "since 20:14", "since Wed 20:14" within a week, else with the date; empty for 0. Both ms UTC.
QString shortSince(qint64 at, qint64 now);

// "12.3 MiB".
QString sizeWords(qint64 bytes);
