// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

// How long the event loop of its thread lets others wait: looks every few milliseconds, and keeps by how much
// it came late. A stall of the program is one in which the program was at work; where it was not, the machine
// had given the core to another. Both are kept.
class StallWatch final : public QObject
{
public:
    StallWatch();

    // Since the last call, which may be the first: {"looks", "over_50_ms", "longest_ms", "busy_over_50_ms",
    // "longest_busy_ms"}; `busy` counts the time on the CPU within the lateness, and the rest the time that
    // passed.
    QJsonObject takeFindings();

private:
    void look();

    struct Findings
    {
        qint64 looks = 0;
        qint64 stalls = 0;
        qint64 busyStalls = 0;
        double longest = 0; // ms
        double longestBusy = 0;
    };

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_busyBefore = 0; // ms of CPU time of this thread
    Findings m_findings;
};
