// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_watch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds interval = 5ms;
constexpr double stallMs = 50;
constexpr double nsPerMs = 1e6;

} // namespace

StallWatch::StallWatch()
    : m_schedstat(u"/proc/thread-self/schedstat"_s)
{
    m_schedstat.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &StallWatch::look);
    m_timer.start(interval);
    m_clock.start();
}

// "time on the CPU, time waiting for one, turns", in ns: https://docs.kernel.org/scheduler/sched-stats.html
double StallWatch::delayedMs()
{
    m_schedstat.seek(0);
    return m_schedstat.read(200).split(' ').value(1).toDouble() / nsPerMs;
}

void StallWatch::look()
{
    const double passed = static_cast<double>(m_clock.nsecsElapsed()) / nsPerMs;
    m_clock.restart();
    const double late = std::max(passed - static_cast<double>(interval.count()), 0.0);
    const double delayedNow = delayedMs();
    const double delayed = delayedNow - std::exchange(m_delayedBefore, delayedNow);
    const double own = std::max(late - delayed, 0.0);
    ++m_findings.looks;
    m_findings.stalls += own > stallMs ? 1 : 0;
    m_findings.longest = std::max(m_findings.longest, own);
    m_findings.longestLate = std::max(m_findings.longestLate, late);
}

double StallWatch::longestMs()
{
    look(); // one may be under way
    return m_findings.longest;
}

QJsonObject StallWatch::takeFindings()
{
    look();
    const Findings found = std::exchange(m_findings, {});
    return {{u"looks"_s, found.looks},
            {u"over_50_ms"_s, found.stalls},
            {u"longest_ms"_s, found.longest},
            {u"longest_late_ms"_s, found.longestLate}};
}
