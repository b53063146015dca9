// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_settings.h"
#include "chat/chat_message.h"
#include "chat_alert.h"

#include <QHash>

#include <array>

// Sees when a channel has many more messages than it usually has: those of the last 10 s against the median
// of its own last half hour and how far it usually strays from it (MAD), which a few wild minutes do not
// move. One burst is one alert from begin to end. It ends when for 20 s there is less than six tenths of what
// it took to begin; one that goes on for ten minutes counts as history from then on, and ends when it has
// become usual.
//
// Times are the server's ms; deterministic. Bound: `channelLimit` channels of under 1 KiB; beyond it those
// silent longest are forgotten, counted in forgotten().
class BurstWatch final
{
public:
    static constexpr qsizetype channelLimit = 10'000;
    static constexpr int secondsNeeded = 300; // of history, before anything is a burst

    // `nowMs` is the server's clock. What was received earlier is history, what is of the future counts as
    // now.
    void add(const ChatMessage &message, qint64 nowMs);
    // Once a second: what began, changed or ended.
    ChatAlerts tick(qint64 nowMs, const AlertSettings &settings);
    // What came before is unknown: a hole, or another server. Bursts that go on end.
    ChatAlerts reset(qint64 nowMs);
    void forget(qint64 channelId) { m_channels.remove(channelId); }

    qint64 forgotten() const { return m_forgotten; }
    qsizetype channels() const { return m_channels.size(); }

private:
    static constexpr int window = 10;       // seconds that are "now", and of a bucket
    static constexpr int ring = 2 * window; // seconds that are counted singly
    static constexpr int buckets = 180;     // half an hour
    static constexpr int quietSeconds = 20; // below, to end
    static constexpr int usualAfter = 600;  // seconds after which a burst is history

    struct Channel
    {
        qint64 id = 0;
        std::array<quint16, ring> perSecond{};
        std::array<quint16, buckets> perBucket{};
        qint64 second = 0;  // the newest that is counted
        ChatAlert alert;    // id 0 while there is no burst
        double alarmAt = 0; // messages in 10 s at which it began
        qint64 quiet = 0;   // the second since which it is below, 0 while it is not
        qint64 toldPeak = 0;
        qint64 messageId = 0; // the newest message
        qint64 sentAt = 0;
        Utf8 source;
        Utf8 name;
    };
    struct Usual
    {
        double median = 0;
        double alarmAt = 0;
    };

    static void advance(Channel &channel, qint64 second);
    static qint64 countNow(const Channel &channel);
    std::optional<Usual> usual(const Channel &channel, qint64 beforeSecond,
                               const AlertSettings &settings) const;
    void watch(Channel &channel, qint64 second, const AlertSettings &settings, ChatAlerts &changed);
    void begin(Channel &channel, qint64 second, qint64 count, const Usual &usual);
    void follow(Channel &channel, qint64 second, qint64 count, const AlertSettings &settings,
                ChatAlerts &changed);
    void makeRoom();

    QHash<qint64, Channel> m_channels;
    qint64 m_since = 0; // the second since which everything is counted, 0 before
    qint64 m_lastId = 0;
    qint64 m_forgotten = 0;
};
