// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_watch.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds interval = 5ms;
constexpr double stallMs = 50;
constexpr double nsPerMs = 1e6;

double busyMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / nsPerMs;
}

} // namespace

StallWatch::StallWatch()
    : m_busyBefore(busyMs())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, &StallWatch::look);
    m_timer.start(interval);
    m_clock.start();
}

void StallWatch::look()
{
    const double late =
        static_cast<double>(m_clock.nsecsElapsed()) / nsPerMs - static_cast<double>(interval.count());
    const double busyNow = busyMs();
    const double busy = std::min(busyNow - std::exchange(m_busyBefore, busyNow), late);
    m_clock.restart();
    ++m_findings.looks;
    m_findings.stalls += late > stallMs ? 1 : 0;
    m_findings.busyStalls += busy > stallMs ? 1 : 0;
    m_findings.longest = std::max(m_findings.longest, late);
    m_findings.longestBusy = std::max(m_findings.longestBusy, busy);
}

QJsonObject StallWatch::takeFindings()
{
    const Findings found = std::exchange(m_findings, {});
    return {{u"looks"_s, found.looks},
            {u"over_50_ms"_s, found.stalls},
            {u"longest_ms"_s, found.longest},
            {u"busy_over_50_ms"_s, found.busyStalls},
            {u"longest_busy_ms"_s, found.longestBusy}};
}
