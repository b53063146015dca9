// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

struct FanoutBenchSettings
{
    QList<int> clients{1'000, 4'000};
    QList<int> bytes{200, 2'000}; // of a frame's payload
    int perSecond = 20;           // frames to each client
    int seconds = 5;              // that are measured, of each side and round
    int rounds = 3;
    QStringList peers; // others beside: "nchan", "nats"
};

// Server CPU for each frame that reaches a client: Weir's gate and hub beside a bare epoll loop, and beside
// peers, each in a process of its own, in turns, with as many clients and the same frames. Prints a table;
// returns the exit code, 1 when a frame was lost.
int runFanoutBench(const FanoutBenchSettings &settings);
