// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gap_keeper.h"
#include "join_planner.h"
#include "twitch_mapper.h"

// What is heard in the wanted channels of Twitch, as events in their order: messages, what moderators do,
// gaps and marks. Takes from the same lines where we are, and tells the planner. Lines of channels that are
// not wanted, and private ones, make no event. Pure; `now` is ms UTC, `clock` the planner's. The owner emits
// takeEvents().
class TwitchTranscript final
{
public:
    // `planner` is the owner's and outlives this.
    TwitchTranscript(const Utf8 &source, JoinPlanner &planner);

    // "weir" of "#Weir".
    static Utf8 channelName(QByteArrayView written);

    // The source starts.
    void begin(const SourceHistory &history, qint64 now);

    // The complete list, as for Source::setChannels(). Goes on to the planner.
    void setWanted(const QList<WantedChannel> &channels, qint64 now, qint64 clock);

    // A line that a connection has given out. True when it may have changed the plan.
    bool handle(int connection, const IrcLine &line, qint64 now, qint64 clock);

    // A connection is gone. `lastGood`: all that was said before is here. Goes on to the planner.
    void ended(int connection, qint64 lastGood, const Utf8 &why, qint64 clock);

    // All that was sent up to `at` has been handed in.
    void mark(qint64 at, bool stopping = false) { m_gaps.mark(at, stopping); }

    SourceEvents takeEvents();
    // When the last message or moderation came, ms UTC; 0 for never.
    qint64 lastChatAt() const { return m_lastChatAt; }

    qint64 unparsable() const { return m_unparsable; }

private:
    void expectHeardBefore(const SourceHistory &history, qint64 now);
    void forget(const Utf8 &name, qint64 now);
    void enter(int connection, const Utf8 &name, qint64 now, qint64 clock);
    void refuse(int connection, const Utf8 &name, const Utf8 &why, qint64 now, qint64 clock);
    void handleChat(int connection, const IrcLine &line, qint64 now);

    JoinPlanner *m_planner;
    TwitchMapper m_mapper;
    GapKeeper m_gaps;
    QList<WantedChannel> m_wanted;
    SourceEvents m_events;
    qint64 m_lastChatAt = 0;
    qint64 m_unparsable = 0;
};
