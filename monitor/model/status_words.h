// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health.h"

#include <QString>

// The words for states, the same in window and tray. Translated plain text.

// "live", "reconnecting", ...
QString feedStateWord(FeedState state);
QString sourceStateWord(SourceState state);

// One line for the status bar: "reconnecting in 12 s", "live". `nowMs` counts down to the next try.
QString feedLine(const ConnectionState &state, qint64 nowMs);

// "all 3 sources live" or "2 of 3 sources live: irc.example.org reconnecting"; empty while nothing is known.
QString sourcesLine(const StatusModel &status);

// "archive stopped: disk is full"; empty while it is healthy or nothing is known.
QString archiveLine(const StatusModel &status);

// One line per source: name, state, since, reason.
QString sourcesDetail(const StatusModel &status);

// "20:14" for a time of today, with the date else; empty for 0.
QString momentWords(qint64 utcMs);

// "since 20:14" for a time of today, with the date else; empty for 0.
QString sinceWords(qint64 utcMs);

// Several lines for the tray's tooltip: the feed with its reason, the sources, the archive when it is ill.
QString overallWords(const StatusModel &status);

// What is wrong, in one sentence: the feed before the archive before the sources. Empty while nothing is.
QString outageWords(const StatusModel &status);
