// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_controller.h"

#include "status_model.h"
#include "status_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

TrayController::TrayController(Tray *tray, StatusModel *status, std::chrono::milliseconds settleTime,
                               QObject *parent)
    : QObject(parent)
    , m_tray(tray)
    , m_status(status)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &TrayController::announce);
    connect(status, &StatusModel::changed, this, &TrayController::refresh);
    refresh();
}

void TrayController::refresh()
{
    const Health health = overallHealth(*m_status);
    const QString now = words();
    if (health != m_shownHealth || now != m_shownWords) {
        m_shownHealth = health;
        m_shownWords = now;
        m_tray->show(health, now);
    }
    if (isOut() == m_announcedOutage)
        m_settle.stop();
    else if (!m_settle.isActive())
        m_settle.start();
}

void TrayController::announce()
{
    m_announcedOutage = isOut();
    if (m_announcedOutage)
        m_tray->notify(tr("Weir has a problem"), outageWords(), false);
    else
        m_tray->notify(tr("Weir is well again"), words(), true);
}

// A connection that nobody asked for, or that is being made for the first time, is no outage.
bool TrayController::isOut() const
{
    return m_status->connection().state != FeedState::Offline && isOutage(overallHealth(*m_status));
}

QString TrayController::words() const
{
    const ConnectionState &feed = m_status->connection();
    QStringList lines{
        tr("Weir: feed %1 %2").arg(feedStateWord(feed.state), sinceWords(feed.since)).trimmed()};
    for (const QString &line : {feed.reason, sourcesLine(*m_status), archiveLine(*m_status)}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString TrayController::outageWords() const
{
    const ConnectionState &feed = m_status->connection();
    if (!feed.isConnected())
        return feed.reason.isEmpty() ? feedStateWord(feed.state) : feed.reason;
    const QString archive = archiveLine(*m_status);
    return archive.isEmpty() ? sourcesLine(*m_status) : archive;
}
