// SPDX-License-Identifier: GPL-3.0-or-later
#include "outage_watch.h"

#include "health.h"
#include "notification_desk.h"
#include "status_model.h"
#include "status_words.h"

OutageWatch::OutageWatch(StatusModel *status, NotificationDesk *desk, std::chrono::milliseconds settleTime,
                         QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_desk(desk)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &OutageWatch::announce);
    connect(status, &StatusModel::changed, this, &OutageWatch::refresh);
    refresh();
}

void OutageWatch::refresh()
{
    if (isOut() == m_isAnnounced)
        m_settle.stop();
    else if (!m_settle.isActive())
        m_settle.start();
}

void OutageWatch::announce()
{
    m_isAnnounced = isOut();
    if (m_isAnnounced)
        m_desk->outageBegan(outageWords(*m_status));
    else
        m_desk->outageOver(overallWords(*m_status));
}

// A connection that nobody asked for, or that is being made for the first time, is no outage.
bool OutageWatch::isOut() const
{
    return m_status->connection().state != FeedState::Offline && isOutage(overallHealth(*m_status));
}
