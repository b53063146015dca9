// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel_model.h"

class MonitorSettings;

// The channels that somebody has pinned to the top of the table, kept between runs. At most `most`; what is
// pinned beyond that is refused. Blocks for the settings' file.
class PinnedChannels final
{
public:
    static constexpr qsizetype most = 200;

    // `settings` must outlive it.
    explicit PinnedChannels(MonitorSettings *settings);

    const QSet<ChannelModel::Place> &all() const { return m_places; }
    bool contains(const ChannelModel::Place &place) const { return m_places.contains(place); }
    // False when there are too many.
    bool set(const ChannelModel::Place &place, bool isPinned);

private:
    MonitorSettings *m_settings;
    QSet<ChannelModel::Place> m_places;
};
