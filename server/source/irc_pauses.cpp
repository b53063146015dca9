// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_pauses.h"

#include <algorithm>

void IrcPauses::add(qint64 from, qint64 to)
{
    if (m_pauses.size() >= maxKept)
        m_pauses.removeFirst();
    m_pauses.append({from, to});
}

void IrcPauses::resumed(qint64 from, qint64 to)
{
    add(from, to);
    m_unwantedFrom = from;
}

bool IrcPauses::covers(qint64 at) const
{
    if (m_unwantedFrom > 0 && at >= m_unwantedFrom)
        return true;
    return std::any_of(m_pauses.begin(), m_pauses.end(),
                       [at](const Pause &pause) { return at >= pause.from && at < pause.to; });
}

qint64 IrcPauses::lastEnd() const
{
    qint64 end = 0;
    for (const Pause &pause : m_pauses)
        end = std::max(end, pause.to);
    return end;
}
