// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_script.h"

namespace {

constexpr int linesBetweenEvents = 240; // on average, over all channels
constexpr int burstGap = 300;           // thousandths of the mean
constexpr int calmExtra = 400;          // per line, until a burst's haste is made good
constexpr int burstFocusPercent = 80;   // of the lines, in the channel where it happens

} // namespace

DemoScript::DemoScript(quint64 seed)
    : m_random(seed)
    , m_cast(demoCast())
    , m_linesToEvent(linesBetweenEvents / 4)
{
    for (const DemoChannelScript &script : demoChannels()) {
        m_paces.insert(m_paces.size(), script.pace, static_cast<int>(m_rooms.size()));
        m_rooms.emplace_back(script, m_cast, m_random);
    }
}

DemoLine DemoScript::next()
{
    if (m_excited != nullptr && !m_excited->isExcited())
        m_excited = nullptr;
    bool announcement = false;
    if (m_excited == nullptr && --m_linesToEvent <= 0) {
        m_linesToEvent = linesBetweenEvents / 2 + m_random.below(linesBetweenEvents);
        m_excited = &m_rooms[static_cast<size_t>(m_random.pick(m_paces))];
        m_excited->beginEvent(m_random);
        announcement = true;
    }
    const int gap = chooseGap();
    DemoRoom &room = announcement ? *m_excited : chooseRoom();
    return {room.script().name, room.speak(m_random), gap};
}

DemoRoom &DemoScript::chooseRoom()
{
    if (m_excited != nullptr && m_random.percent(burstFocusPercent))
        return *m_excited;
    return m_rooms[static_cast<size_t>(m_random.pick(m_paces))];
}

int DemoScript::chooseGap()
{
    int mean = 1000;
    if (m_excited != nullptr) {
        mean = burstGap;
        m_savedTime += 1000 - burstGap;
    } else if (m_savedTime > 0) {
        const int extra = std::min(m_savedTime, calmExtra);
        mean += extra;
        m_savedTime -= extra;
    }
    return m_random.below(2 * mean + 1);
}
