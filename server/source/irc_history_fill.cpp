// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_history_fill.h"

#include "base/time_text.h"

namespace {

// Servers may keep whole seconds in their history.
constexpr qint64 timeSlackMs = 1'000;

// Whether a line of the history shows that it goes back to `last`.
bool overlaps(const ChatMessage &message, const LastHeard &last)
{
    if (last.sentAt == 0)
        return false;
    if (message.sentAt <= last.sentAt - timeSlackMs)
        return true;
    if (!last.sourceMessageId.isEmpty() && !message.sourceMessageId.isEmpty())
        return message.sourceMessageId == last.sourceMessageId;
    return message.sentAt <= last.sentAt;
}

} // namespace

IrcHistoryFill::IrcHistoryFill(Setup setup, qint64 now)
    : m_setup(std::move(setup))
    , m_deadline(now + m_setup.answerWithinMs)
{
    m_lines.append("PING " + m_setup.token);
}

void IrcHistoryFill::heard(const ChatMessage &message, qint64 now)
{
    if (isDone())
        return;
    m_reachedBack = m_reachedBack || overlaps(message, m_setup.last);
    m_newest = std::max(m_newest, message.sentAt);
    ++m_pageLines;
    m_deadline = now + m_setup.answerWithinMs;
}

void IrcHistoryFill::answered(QByteArrayView token, qint64 now)
{
    if (m_step != Step::Playback || token != m_setup.token)
        return;
    if (m_reachedBack || !m_setup.canAsk)
        return finish(true);
    const qint64 from = m_setup.last.sentAt > 0 ? m_setup.last.sentAt : m_setup.missedFrom;
    ask(std::max<qint64>(from - overlapMs, 0), now);
}

void IrcHistoryFill::ask(qint64 after, qint64 now)
{
    if (++m_pages > maxPages)
        return finish(false);
    m_step = Step::Page;
    m_after = after;
    m_newest = 0;
    m_pageLines = 0;
    m_deadline = now + m_setup.answerWithinMs;
    m_lines.append((m_setup.canLabel ? "@label=" + m_setup.token + ' ' : QByteArray()) +
                   "CHATHISTORY AFTER " + m_setup.channel + " timestamp=" + toRfc3339(after) + ' ' +
                   QByteArray::number(m_setup.pageLines));
}

void IrcHistoryFill::batchEnded(const IrcBatch &batch, bool isOurChannel, qint64 now)
{
    const bool isOurs = batch.label.isEmpty() ? isOurChannel : batch.label == m_setup.token;
    if (m_step != Step::Page || batch.type != "chathistory" || !isOurs)
        return;
    if (m_pageLines == 0 || m_newest >= m_setup.present)
        return finish(true);
    // The next page begins with the last millisecond of this one, which may have been cut; unless that was
    // all of it.
    ask(m_newest - 1 > m_after ? m_newest - 1 : std::max(m_newest, m_after + 1), now);
}

void IrcHistoryFill::refused()
{
    if (m_step == Step::Page)
        finish(false);
}

void IrcHistoryFill::checkTime(qint64 now)
{
    if (!isDone() && now >= m_deadline)
        finish(false);
}

void IrcHistoryFill::finish(bool complete)
{
    m_step = Step::Done;
    m_complete = complete;
}
