// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"

// What the hub does, for metrics. Written and read on the gate's thread.
struct HubGauge
{
    qint64 subscribers = 0;
    qint64 frames = 0;
    qint64 bytes = 0;
    qint64 resumesFresh = 0;
    qint64 resumesComplete = 0;
    qint64 resumesReset = 0;
    qint64 closedSlow = 0;
    qint64 closedBehind = 0;
    qint64 ticks = 0;
    qint64 ringMessages = 0;
    qint64 ringBytes = 0;

    void countResume(Resume resume)
    {
        switch (resume) {
        case Resume::Fresh:
            ++resumesFresh;
            return;
        case Resume::Complete:
            ++resumesComplete;
            return;
        case Resume::Reset:
            ++resumesReset;
            return;
        }
    }
};
