// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_profiles.h"
#include "feed/envelope.h"
#include "page_fields.h"

// A row of the archive as the feed would show it. `now` is the server's clock, ms UTC: the rate is estimated
// until the feed tells it.
FeedChannelCount shownChannel(const ChannelRow &row, qint64 now);

// One row of the table of channels.
PageFields channelFields(const FeedChannelCount &channel, const PageWords &words);

// All that the page of one channel shows of it beside messages: the row's fields, people and chatters.
PageFields channelProfileFields(const FeedChannelProfile &profile, const PageWords &words);

// "/channels/garden?source=demo"; see ProfilePath.
Utf8 channelLink(const Utf8 &name, const Utf8 &source);

// "4.2" percent: one decimal below ten, so that little is not nothing.
QString shareText(qint64 part, qint64 whole, const PageWords &words);

// The width of a bar of 1,000 for `part`, where the longest is `most`.
QByteArray barWidth(qint64 part, qint64 most);
