// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"
#include "page_fields.h"

#include <QList>

// The values of the sparkline partial: one bar a minute, oldest first, the last one being the minute under
// way. `now` is the rate of the last 60 s. A pure function.
PageFields sparkline(const QList<qint64> &perMinute, qint64 now, const PageWords &words);

// The rate of the last 60 s, estimated from whole minutes: what this minute has, and of the one before the
// part that is younger than 60 s. The page uses it until the feed tells the exact rate.
qint64 estimatedRate(const QList<qint64> &perMinute, qint64 nowMs);

// The home page's four numbers and its sparkline.
void addMetrics(PageFields &fields, const FeedMetrics &metrics, const PageWords &words);

// A line of the last hour for a row of a table: {{points}} of a polyline in a box of 59 x 16, {{label}}.
PageFields hourLine(const QList<qint64> &perMinute, const PageWords &words);
