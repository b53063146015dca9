// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_tray.h"

#include "state_mark.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSystemTrayIcon>

namespace {

constexpr int notificationMs = 10'000;

} // namespace

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    fillMenu();
    setPausedUntil({});
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT clicked();
        else if (reason == QSystemTrayIcon::DoubleClick || reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT openRequested();
    });
}

SystemTray::~SystemTray() = default;

void SystemTray::fillMenu()
{
    connect(m_menu->addAction(tr("&Open monitor")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("&Connection…")), &QAction::triggered, this, &Tray::connectionRequested);
    connect(m_menu->addAction(tr("&Reconnect now")), &QAction::triggered, this, &Tray::reconnectRequested);
    m_menu->addSeparator();
    m_pauses = m_menu->addMenu(tr("&Pause notifications"));
    addPause(tr("For one &hour"), Pause::OneHour);
    addPause(tr("Until &tomorrow"), Pause::UntilTomorrow);
    m_resume = addPause(tr("&Resume"), Pause::None);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

QAction *SystemTray::addPause(const QString &words, Pause pause)
{
    QAction *action = m_pauses->addAction(words);
    connect(action, &QAction::triggered, this, [this, pause] { Q_EMIT pauseRequested(pause); });
    return action;
}

bool SystemTray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(Health health, const QString &words)
{
    m_icon->setIcon(weirIcon(health));
    // Trays read tooltips as rich text when they look like it; names and reasons come from outside.
    m_icon->setToolTip(words.toHtmlEscaped());
    if (!m_icon->isVisible())
        m_icon->show();
}

void SystemTray::setPausedUntil(const QDateTime &end)
{
    const QString words =
        end.isValid()
            ? tr("Notifications &paused until %1").arg(QLocale().toString(end.time(), QLocale::ShortFormat))
            : tr("&Pause notifications");
    m_pauses->setTitle(words);
    m_resume->setEnabled(end.isValid());
}

void SystemTray::notify(const Notice &notice)
{
    // Qt's balloon reads markup.
    m_icon->showMessage(notice.title.toHtmlEscaped(), notice.text.toHtmlEscaped(),
                        notice.isGood ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning,
                        notificationMs);
}

QRect SystemTray::place() const
{
    return m_icon->geometry();
}
