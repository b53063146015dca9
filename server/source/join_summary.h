// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_status.h"

// What a list of channels comes to. Pure.
struct JoinSummary
{
    qsizetype wanted = 0; // paused ones are not
    qsizetype joined = 0;
    qsizetype waiting = 0; // pending or asked, and nothing is known against them
    Utf8 problems; // what keeps us out of the others, the first three by name; empty when nothing does

    static JoinSummary of(const QList<ChannelListening> &channels);
};
