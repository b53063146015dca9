// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct ParseBenchSettings
{
    qint64 lines = 1'000'000; // of each side and round
    int rounds = 3;
    QString file; // raw IRC lines, plain or packed; empty: invented ones
};

// Takes raw IRC lines apart with IrcLine, beside a loop that only looks for every blank of the same bytes,
// which is the least that a parser must do. Prints lines a second of each and their ratio. Returns the exit
// status.
int runParseBench(const ParseBenchSettings &settings);
