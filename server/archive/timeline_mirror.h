// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id_block.h"
#include "timeline_span.h"

#include <algorithm>

// Makes a search for the oldest one for the newest: in the mirror times and ids are negative. Where the
// newest are wanted nothing is mirrored. What is mirrored twice is what it was.
class TimelineMirror final
{
public:
    explicit TimelineMirror(TimelineOrder order)
        : m_isOn(order == TimelineOrder::OldestFirst)
    {}

    bool isOn() const { return m_isOn; }

    TimelinePosition of(const TimelinePosition &position) const
    {
        return m_isOn ? TimelinePosition{-position.sentAt, -position.id} : position;
    }

    IdBlock of(const IdBlock &block) const
    {
        return m_isOn ? IdBlock{-block.number, -block.newestAt, -block.oldestAt} : block;
    }

    // Blocks in the order of their numbers, here as there.
    QList<IdBlock> of(QList<IdBlock> blocks) const
    {
        for (IdBlock &block : blocks)
            block = of(block);
        if (m_isOn)
            std::reverse(blocks.begin(), blocks.end());
        return blocks;
    }

private:
    bool m_isOn;
};
