// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "burst_watch.h"
#include "newcomer_watch.h"
#include "repeat_watch.h"
#include "stream_clock.h"

#include <QSet>

#include <functional>

// The three watches over one feed, on the server's clock. Says only what is not muted, and of what it said,
// all. Messages that the server received more than a minute after they were said (an import, a history) are
// left out: they say nothing about now. On one thread; the caller gives the time of a steady clock, so it is
// deterministic.
class AlertWatch final
{
public:
    using IsFirst = std::function<bool(const ChatMessage &)>;

    // `isFirst`: whether it is its user's first message in its channel.
    explicit AlertWatch(IsFirst isFirst);

    // What is switched off ends; returned as tick() does.
    ChatAlerts setSettings(const AlertSettings &settings, qint64 steadyMs);

    // `forms` are the messages' match forms, one each.
    void add(const ChatMessages &messages, const QStringList &forms, qint64 steadyMs);
    // Once a second. `wallMs` is this machine's clock, which mutes go by.
    ChatAlerts tick(qint64 steadyMs, qint64 wallMs);
    // A hole, or another server: what is usual is not known any more, and what goes on ends.
    ChatAlerts reset(qint64 steadyMs);
    void forget(const QList<qint64> &channels);

    // What was forgotten because there was no room, over all watches.
    qint64 forgotten() const { return m_burst.forgotten() + m_repeat.forgotten() + m_newcomers.forgotten(); }

private:
    static constexpr qint64 latest = 60'000; // ms between said and received

    ChatAlerts told(const ChatAlerts &alerts, qint64 wallMs);

    IsFirst m_isFirst;
    AlertSettings m_settings;
    StreamClock m_clock;
    BurstWatch m_burst;
    RepeatWatch m_repeat;
    NewcomerWatch m_newcomers;
    QSet<qint64> m_told; // alerts that go on and were not muted when they began
};
