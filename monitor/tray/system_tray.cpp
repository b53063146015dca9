// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_tray.h"

#include "state_mark.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPalette>
#include <QSystemTrayIcon>

namespace {

constexpr int notificationMs = 10'000;

} // namespace

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(this))
{
    connect(m_menu->addAction(tr("&Open monitor")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("&Reconnect now")), &QAction::triggered, this, &Tray::reconnectRequested);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
}

SystemTray::~SystemTray() = default;

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

void SystemTray::notify(const QString &title, const QString &text, bool isGood)
{
    // The freedesktop specification lets servers read the body as markup.
    m_icon->showMessage(title, text.toHtmlEscaped(),
                        isGood ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning, notificationMs);
}
