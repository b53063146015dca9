// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_room.h"

#include <vector>

// A line of the demo and how long after the one before it comes.
struct DemoLine
{
    Utf8 channel; // without '#'
    DemoUtterance utterance;
    int gap = 1000; // in thousandths of the mean gap, which is 1 / rate
};

// An endless play in several channels: everyday talk, and now and then something happens in one of them and
// the lines come thick and fast there. Pure: the same seed gives the same lines and gaps for ever. The gaps'
// mean is 1000.
class DemoScript final
{
public:
    explicit DemoScript(quint64 seed);
    Q_DISABLE_COPY_MOVE(DemoScript)

    DemoLine next();

private:
    DemoRoom &chooseRoom();
    int chooseGap();

    DemoRandom m_random;
    QList<DemoPersona> m_cast;
    std::vector<DemoRoom> m_rooms;
    QList<int> m_paces; // room indices, as often as lines fall to them
    DemoRoom *m_excited = nullptr;
    int m_linesToEvent;
    int m_savedTime = 0; // thousandths: what a burst was faster, to be made good afterwards
};
