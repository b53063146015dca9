// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay_counter.h"

qint32 ReplayCounter::number(const ChatMessage &message)
{
    const size_t key = qHashMulti(QHashSeed::globalSeed(), message.channelIdentity, message.sentAt,
                                  message.userIdentity, message.text);
    auto found = m_young.find(key);
    if (found == m_young.end()) {
        if (m_young.size() >= m_linesKept)
            m_old = std::exchange(m_young, {});
        found = m_young.insert(key, m_old.value(key, 0));
    }
    return ++*found;
}

void ReplayCounter::clear()
{
    m_young.clear();
    m_old.clear();
}
