// SPDX-License-Identifier: GPL-3.0-or-later
#include "notification_desk.h"

#include "base/log.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lookEvery{5};

QString cut(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

QString timeOfDay(const QDateTime &moment)
{
    return QLocale().toString(moment.time(), QLocale::ShortFormat);
}

} // namespace

NotificationDesk::NotificationDesk(Notifier *notifier, QObject *parent)
    : NotificationDesk(
          notifier, [] { return QDateTime::currentDateTime(); }, parent)
{}

NotificationDesk::NotificationDesk(Notifier *notifier, Clock clock, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(std::move(clock))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &NotificationDesk::settle);
}

void NotificationDesk::setQuietHours(const QuietHours &hours)
{
    m_hours = hours;
    settle();
}

void NotificationDesk::pauseUntil(const QDateTime &end)
{
    m_pausedUntil = end > m_clock() ? end : QDateTime();
    if (m_pausedUntil.isValid())
        m_look.start();
    Q_EMIT pauseChanged();
    settle();
}

bool NotificationDesk::isPaused() const
{
    return m_pausedUntil.isValid() && m_pausedUntil > m_clock();
}

QDateTime NotificationDesk::silentUntil() const
{
    const QDateTime quietEnd = m_hours.end(m_clock());
    if (!isPaused())
        return quietEnd;
    return quietEnd.isValid() ? std::max(quietEnd, m_pausedUntil) : m_pausedUntil;
}

void NotificationDesk::outageBegan(const QString &words)
{
    m_outage = words;
    if (!silentUntil().isValid()) {
        show({tr("Weir has a problem"), words, false});
        return;
    }
    qCInfo(lcMonitor).noquote() << "not told in quiet hours: an outage:" << words;
    if (m_held.outages++ == 0)
        m_held.from = m_clock();
    m_held.to = {};
    m_look.start();
}

void NotificationDesk::outageOver(const QString &words)
{
    m_outage.clear();
    if (!silentUntil().isValid()) {
        show({tr("Weir is well again"), words, true});
        return;
    }
    qCInfo(lcMonitor) << "not told in quiet hours: an outage is over";
    // It may have begun, and been told, before they did.
    if (m_held.outages == 0) {
        m_held.outages = 1;
        m_held.from = m_clock();
    }
    m_held.to = m_clock();
    m_look.start();
}

void NotificationDesk::showAttention(const QString &title, const QString &text)
{
    if (silentUntil().isValid()) {
        ++m_held.alerts;
        m_look.start();
        return;
    }
    const QDateTime now = m_clock();
    const bool isTooSoon = m_lastAttention.isValid() && m_lastAttention <= now &&
                           m_lastAttention.addDuration(attentionPause) > now;
    if (!isTooSoon && m_rest == 0) {
        m_lastAttention = now;
        show({title, text, true});
        return;
    }
    ++m_rest;
    m_restTitle = title;
    m_look.start();
}

void NotificationDesk::answer(const Notice &notice)
{
    show(notice);
}

void NotificationDesk::settle()
{
    const QDateTime now = m_clock();
    if (m_pausedUntil.isValid() && m_pausedUntil <= now) {
        m_pausedUntil = {};
        Q_EMIT pauseChanged();
    }
    const bool isSilent = silentUntil().isValid();
    if (isSilent) {
        // What came before the silence began is not told in it either.
        m_held.alerts += std::exchange(m_rest, 0);
    } else {
        showSummary();
        // A clock that was put back must not keep them waiting.
        const bool isOver = m_lastAttention > now || m_lastAttention.addDuration(attentionPause) <= now;
        if (m_rest > 0 && isOver)
            showRest();
    }
    if (m_held.isEmpty() && m_rest == 0 && !m_pausedUntil.isValid())
        m_look.stop();
}

void NotificationDesk::showRest()
{
    m_lastAttention = m_clock();
    show({m_restTitle, tr("%n more alert(s)", nullptr, std::exchange(m_rest, 0)), true});
}

void NotificationDesk::showSummary()
{
    if (m_held.isEmpty())
        return;
    const QString words = heldWords();
    m_held = {};
    show({tr("While it was quiet"), words, m_outage.isEmpty()});
}

QString NotificationDesk::heldWords() const
{
    QStringList sentences;
    if (m_held.outages > 0 && m_held.to.isValid()) {
        sentences.append(tr("%n outage(s) between %1 and %2; all is well now.", nullptr, m_held.outages)
                             .arg(timeOfDay(m_held.from), timeOfDay(m_held.to)));
    } else if (m_held.outages > 0) {
        sentences.append(tr("%n outage(s) since %1; the last is not over:", nullptr, m_held.outages)
                             .arg(timeOfDay(m_held.from)));
        sentences.append(m_outage);
    }
    if (m_held.alerts > 0)
        sentences.append(tr("%n alert(s) were not shown.", nullptr, m_held.alerts));
    return sentences.join(u' ');
}

void NotificationDesk::show(Notice notice)
{
    notice.title = cut(notice.title.simplified(), longestTitle);
    notice.text = cut(notice.text, longestText);
    m_notifier->notify(notice);
}
