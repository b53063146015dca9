// SPDX-License-Identifier: GPL-3.0-or-later
#include "heard_until.h"

#include "irc_line.h"

#include "base/clock_step.h"

void HeardUntil::restart(qint64 now)
{
    m_value = now;
    m_isBehind = false;
    m_askedAt = 0;
    m_token.clear();
}

void HeardUntil::take(QByteArrayView line)
{
    if (m_token.isEmpty() || !line.endsWith(m_token))
        return;
    const auto parsed = IrcLine::parse(line);
    if (!parsed || !parsed->is("PONG") || parsed->lastParam() != m_token)
        return;
    m_value = movedOn(m_value, m_askedAt);
    m_isBehind = false; // unless this read, too, leaves something
    m_token.clear();
}

void HeardUntil::handled(bool isAll)
{
    if (!isAll)
        m_isBehind = true;
    else if (!m_isBehind)
        m_value = movedOn(m_value, m_readAt);
}

std::optional<QByteArray> HeardUntil::question(qint64 now)
{
    // A clock that was set back must not silence the questions.
    if (!m_isBehind || (m_askedAt != 0 && now - m_askedAt < askEveryMs && now >= m_askedAt))
        return {};
    m_askedAt = now;
    m_token = "weir-" + QByteArray::number(now);
    return "PING " + m_token + "\r\n";
}
