// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "join_planner.h"

// What the tests of the join planner share.

inline QList<WantedChannel> channels(int count, const Utf8 &prefix = "c")
{
    QList<WantedChannel> wanted;
    for (int i = 0; i < count; ++i)
        wanted.append({prefix + Utf8::number(i), false});
    return wanted;
}

inline QList<Utf8> joins(const JoinPlanner::Work &work)
{
    QList<Utf8> names;
    for (const auto &step : work.steps) {
        if (step.kind == JoinPlanner::Step::Kind::Join)
            names.append(step.channel);
    }
    return names;
}

inline ChannelListening stateOf(const JoinPlanner &planner, const Utf8 &name)
{
    for (const ChannelListening &channel : planner.listening()) {
        if (channel.name == name)
            return channel;
    }
    return {};
}

// With connection 1 open and ready.
inline JoinPlanner readyPlanner(const QList<WantedChannel> &wanted, const JoinPlanner::Limits &limits = {})
{
    JoinPlanner planner(limits);
    planner.setWanted(wanted, 0);
    planner.opening(1, 0);
    planner.ready(1);
    return planner;
}

// All joins of connection 1 are confirmed at once.
inline void joinAll(JoinPlanner &planner, qint64 now)
{
    for (const auto &step : planner.work(now).steps)
        planner.confirmed(step.connection, step.channel, now);
}
