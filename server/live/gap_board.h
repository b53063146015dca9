// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/gap.h"
#include "chat/message_filter.h"

#include <QHash>
#include <QList>

// Times in which channels were not listened to: the newest state of those that began or ended last, each with
// the tick at which that is sent. Bounded; those that are over go first, the one whose end was told longest
// ago before others. Belongs to the hub's thread.
class GapBoard final
{
public:
    static constexpr qsizetype most = 5'000;      // remembered: twice the channels of a large source
    static constexpr qsizetype mostAtFirst = 100; // for a reader who has none yet
    // For one who comes back, and may show gaps that are over: the channels of a large source.
    static constexpr qsizetype mostAfterBreak = 2'000;

    // The state of these, in the order in which it was told, to be sent at `tick`.
    void set(const QList<GapRow> &gaps, quint64 tick);

    // Those of a channel whose history is deleted.
    void forget(const QList<qint64> &ids);

    // What concerns the filter, open ones first, then the newest. For a reader who has none: at most
    // mostAtFirst.
    QList<GapRow> newest(const MessageFilter &filter) const { return shown(0, filter, mostAtFirst); }

    // All that was to be sent after `tick`; for tick 0, after a break, at most mostAfterBreak.
    QList<GapRow> changedSince(quint64 tick, const MessageFilter &filter) const
    {
        return shown(tick, filter, tick == 0 ? mostAfterBreak : most);
    }

    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry
    {
        GapRow row;
        quint64 changedAtTick = 0;
    };

    QList<GapRow> shown(quint64 sinceTick, const MessageFilter &filter, qsizetype atMost) const;
    void evict();

    QHash<qint64, Entry> m_entries; // by the id of the row
    quint64 m_changedAtTick = 0;    // the last of all
};
