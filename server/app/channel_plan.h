// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel_door.h"
#include "listening_row.h"
#include "source.h"

#include <QList>

// A source whose channels can be changed at run time.
struct PlannedSource
{
    Utf8 name;
    Utf8 kind;              // "irc", "twitch": decides what a channel is called
    QList<Utf8> configured; // in the order of their priority
};

// One channel of the plan.
struct PlannedChannel
{
    Utf8 name; // as the source writes it
    Wanted wanted = Wanted::Listening;
    bool configured = false;
    qint64 changedAt = 0; // ms UTC; 0: only the configuration has decided
};

// What the sources are to listen to: the configuration, with what admins decided at run time above it. Knows
// what a channel may be called. A value of the main thread; does no I/O.
class ChannelPlan final
{
public:
    static constexpr qsizetype mostChannels = 2'000; // of one source, removed ones included

    // `rows` as they stand in the archive, oldest first; those of sources that are not here are left alone.
    ChannelPlan(const QList<PlannedSource> &sources, const QList<ListeningRow> &rows);

    const QList<PlannedSource> &sources() const { return m_sources; }

    // The channel that `text` names at that source: as it is in the plan already, else as the source would
    // write it. Error: NotFound for an unknown source, InvalidInput saying what is wrong with the name.
    Expected<Utf8> nameOf(const Utf8 &source, const Utf8 &text) const;

    // None when neither the configuration nor an admin has ever named it.
    const PlannedChannel *find(const Utf8 &source, const Utf8 &name) const;

    // Whether it may be decided so. Error: Conflict, NotFound, TooLarge with the reason.
    Outcome mayBecome(Wanted wanted, const Utf8 &source, const Utf8 &name) const;

    void decide(Wanted wanted, const Utf8 &source, const Utf8 &name, qint64 at);

    // In the order of their priority: the configured ones, then those added, oldest first.
    const QList<PlannedChannel> &channels(const Utf8 &source) const;

    // What the source is told.
    QList<WantedChannel> wanted(const Utf8 &source) const;

private:
    const PlannedSource *findSource(const Utf8 &name) const;

    const QList<PlannedSource> m_sources;
    QHash<Utf8, QList<PlannedChannel>> m_channels; // by source
};

// Under which the archive and the source know the same channel, however it is written.
Utf8 channelKey(const Utf8 &name);

// As in ListeningRow.
Utf8 wantedState(Wanted wanted);
