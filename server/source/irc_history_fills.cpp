// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_history_fills.h"

#include "irc_tags.h"

namespace {

constexpr int unknownCommand = 421;

// Whether "FAIL CHATHISTORY CODE [context...] :words" answers the request of that fill: by its label, else by
// the channel among the context.
bool isAnswerTo(const IrcLine &line, const IrcHistoryFill &fill, const Utf8 &identity,
                const IrcIsupport &isupport)
{
    if (const auto label = ircTagValue(line.rawTags, "label"))
        return *label == fill.token();
    for (size_t i = 2; i + 1 < line.paramCount; ++i) {
        if (isupport.fold(line.param(i)) == identity)
            return true;
    }
    return false;
}

} // namespace

void IrcHistoryFills::start(const Utf8 &identity, IrcHistoryFill::Setup setup, qint64 now)
{
    m_fills.insert(identity, IrcHistoryFill(std::move(setup), now));
    collect();
}

void IrcHistoryFills::clear()
{
    m_fills.clear();
    m_lines.clear();
    m_settled.clear();
}

void IrcHistoryFills::heard(const Utf8 &identity, const ChatMessage &message, qint64 now)
{
    if (const auto found = m_fills.find(identity); found != m_fills.end())
        found->heard(message, now);
}

void IrcHistoryFills::handle(const IrcLine &line, const IrcIsupport &isupport, qint64 now)
{
    if (m_fills.isEmpty())
        return;
    if (line.is("PONG")) {
        for (IrcHistoryFill &fill : m_fills)
            fill.answered(line.lastParam(), now);
    } else if (line.is("FAIL") || line.numeric() == unknownCommand) {
        refuse(line, isupport);
    }
    collect();
}

void IrcHistoryFills::refuse(const IrcLine &line, const IrcIsupport &isupport)
{
    const bool isFail = line.is("FAIL");
    if (line.param(isFail ? 0 : 1) != QByteArrayView("CHATHISTORY"))
        return;
    for (auto it = m_fills.begin(); it != m_fills.end(); ++it) {
        if (!isFail || isAnswerTo(line, *it, it.key(), isupport))
            it->refused();
    }
}

void IrcHistoryFills::batchEnded(const IrcBatch &batch, const IrcIsupport &isupport, qint64 now)
{
    const Utf8 target = isupport.fold(batch.target);
    for (auto it = m_fills.begin(); it != m_fills.end(); ++it)
        it->batchEnded(batch, it.key() == target, now);
    collect();
}

void IrcHistoryFills::checkTime(qint64 now)
{
    for (IrcHistoryFill &fill : m_fills)
        fill.checkTime(now);
    collect();
}

void IrcHistoryFills::collect()
{
    for (auto it = m_fills.begin(); it != m_fills.end();) {
        m_lines += it->takeLines();
        if (it->isDone()) {
            m_settled.append({it.key(), it->isFilled()});
            it = m_fills.erase(it);
        } else {
            ++it;
        }
    }
}
