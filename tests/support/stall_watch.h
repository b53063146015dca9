// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTimer>

// How long the event loop of its thread lets others wait: looks every few milliseconds, and keeps by how much
// it came late. What the thread wanted to run and the machine had given its core to others is no stall of the
// program; the kernel counts that (schedstats of the thread), and it is taken off.
class StallWatch final : public QObject
{
public:
    StallWatch();

    // Since the last call, which may be the first: {"looks", "over_50_ms", "longest_ms", "longest_late_ms"},
    // of which only the last has the time in it that others had the core.
    QJsonObject takeFindings();

    // The longest stall of the program since then, in ms.
    double longestMs();

private:
    void look();
    double delayedMs();

    struct Findings
    {
        qint64 looks = 0;
        qint64 stalls = 0;
        double longest = 0;     // ms
        double longestLate = 0; // ms
    };

    QTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_schedstat;
    double m_delayedBefore = 0; // ms that this thread has waited for a core
    Findings m_findings;
};
