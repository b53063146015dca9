// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/server_status.h"
#include "page_fields.h"

// Rows of a source's table of channels; what has a problem comes first, and of the rest it is said how many
// there are.
inline constexpr qsizetype shownChannels = 200;

// "joined", "refused" ... in the language of the page.
QString channelStateWord(ChannelState state, const PageWords &words);

// The values of the status page and of its fragments. Pure functions.

// The sentences at the top: what is wrong, and what to do. One that says so when nothing is.
PageFields statusLeadFields(const ServerStatus &status, const PageWords &words);

// The lines of all sources, without their channels; "index" tells them apart.
std::vector<PageFields> sourceFields(const QList<SourceStatus> &sources, const PageWords &words);

// The channels of the source at that index.
PageFields channelsFields(qsizetype index, const SourceStatus &source, const PageWords &words);
