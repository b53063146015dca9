// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/batch.h"
#include "feed/envelope.h"
#include "minute_counts.h"
#include "rate_window.h"

#include <QHash>
#include <QSet>

// The numbers on show: totals, rates and every channel's count, kept up to date from committed batches. Each
// channel knows the tick at which what is shown of it last changed, so that a reader who missed ticks gets
// just those it needs. Bounded by channels; the one that was silent longest goes. Belongs to the hub's
// thread.
class Board final
{
public:
    static constexpr qsizetype maxChannels = 10'000;
    static constexpr int sparklineMinutes = 30;

    // The state at the start, from the archive. `perMinute` as in FeedMetrics, its last entry the minute of
    // `now`.
    void seed(const ArchiveTotals &totals, const QList<ChannelRow> &channels, const QList<qint64> &perMinute,
              qint64 now);

    void apply(const CommittedBatch &batch, qint64 now);

    // A channel whose history was deleted; `totals` are those after it.
    void forget(qint64 channelId, const ArchiveTotals &totals);

    FeedMetrics metrics(qint64 now) const;

    // Marks the channels whose count or rate is another than at the last tick as changed at this one.
    // Returns whether there are any.
    bool markChanged(quint64 tick, qint64 now);

    // Channels marked at a later tick than `tick`; all of them for 0.
    QList<FeedChannelCount> channelsChangedSince(quint64 tick) const;

    // The first `most` channels in the order of the sort, with everything that is known of them.
    QList<FeedChannelCount> channels(ChannelSort sort, qsizetype most, qint64 now) const;

    // The same of one channel; none when it is not here.
    std::optional<FeedChannelCount> channel(qint64 id, qint64 now) const;

    const ArchiveTotals &totals() const { return m_totals; }
    void setTotals(const ArchiveTotals &totals) { m_totals = totals; }

    // When the newest message was sent, ms UTC.
    qint64 lastMessageAt() const { return m_lastMessageAt; }

private:
    struct Channel
    {
        ChannelCount count;
        RateWindow rate;
        MinuteCounts minutes;
        qint64 firstMessageAt = 0; // ms UTC
        FeedChannelCount shown;
        quint64 changedAtTick = 0;
    };

    static FeedChannelCount whole(const Channel &channel, qint64 now);
    void countMinutes(const ChatMessages &messages, qint64 now);
    void evictSilentChannels();

    ArchiveTotals m_totals;
    QHash<qint64, Channel> m_channels;
    QSet<qint64> m_moving; // channels with new messages or a rate that is not 0, and so sinks by itself
    RateWindow m_rate;
    QHash<qint64, qint64> m_minutes; // minute -> messages; the last sparklineMinutes
    qint64 m_lastMessageAt = 0;
};
