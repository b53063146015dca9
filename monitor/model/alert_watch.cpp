// SPDX-License-Identifier: GPL-3.0-or-later
#include "alert_watch.h"

namespace {

// Years that a clock may show; what a broken server says beyond them is not counted with.
bool isTime(qint64 utcMs)
{
    constexpr qint64 year3000 = 32'503'680'000'000;
    return utcMs > 0 && utcMs < year3000;
}

} // namespace

AlertWatch::AlertWatch(IsFirst isFirst)
    : m_isFirst(std::move(isFirst))
{}

ChatAlerts AlertWatch::setSettings(const AlertSettings &settings, qint64 steadyMs)
{
    const qint64 now = m_clock.now(steadyMs);
    ChatAlerts ended;
    if (m_settings.burst && !settings.burst)
        ended += m_burst.reset(now);
    if (m_settings.repeat && !settings.repeat)
        ended += m_repeat.reset(now);
    if (m_settings.newcomers && !settings.newcomers)
        ended += m_newcomers.reset(now);
    m_settings = settings;
    return told(ended, 0);
}

void AlertWatch::add(const ChatMessages &messages, const QStringList &forms, qint64 steadyMs)
{
    for (const ChatMessage &message : messages) {
        if (isTime(message.receivedAt))
            m_clock.observe(message.receivedAt, steadyMs);
    }
    const qint64 now = m_clock.now(steadyMs);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const ChatMessage &message = messages.at(i);
        const bool areTimes = isTime(message.receivedAt) && isTime(message.sentAt);
        if (!areTimes || message.receivedAt - message.sentAt > latest)
            continue;
        if (m_settings.burst)
            m_burst.add(message, now);
        if (message.deletedAt != 0)
            continue;
        if (m_settings.repeat)
            m_repeat.add(message, forms.at(i), now, m_settings);
        if (m_settings.newcomers && m_isFirst(message))
            m_newcomers.add(message, now);
    }
}

ChatAlerts AlertWatch::tick(qint64 steadyMs, qint64 wallMs)
{
    if (!m_clock.isKnown())
        return {};
    const qint64 now = m_clock.now(steadyMs);
    ChatAlerts changed;
    if (m_settings.burst)
        changed += m_burst.tick(now, m_settings);
    if (m_settings.repeat)
        changed += m_repeat.tick(now);
    if (m_settings.newcomers)
        changed += m_newcomers.tick(now, m_settings);
    return told(changed, wallMs);
}

ChatAlerts AlertWatch::told(const ChatAlerts &alerts, qint64 wallMs)
{
    ChatAlerts result;
    for (const ChatAlert &alert : alerts) {
        const QString channel =
            alertChannel(QString::fromUtf8(alert.source), QString::fromUtf8(alert.channel));
        const bool isOver = alert.end != 0;
        const bool isKnown = m_told.contains(alert.id);
        if (!isKnown && (isOver || m_settings.isMuted(channel, wallMs)))
            continue;
        if (isOver)
            m_told.remove(alert.id);
        else
            m_told.insert(alert.id);
        result.append(alert);
    }
    return result;
}

ChatAlerts AlertWatch::reset(qint64 steadyMs)
{
    const qint64 now = m_clock.now(steadyMs);
    const ChatAlerts ended = m_burst.reset(now) + m_repeat.reset(now) + m_newcomers.reset(now);
    m_clock.reset();
    return told(ended, 0);
}

void AlertWatch::forget(const QList<qint64> &channels)
{
    for (const qint64 channel : channels) {
        m_burst.forget(channel);
        m_repeat.forget(channel);
        m_newcomers.forget(channel);
    }
}
