// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray.h"

#include <memory>

class QMenu;
class QSystemTrayIcon;

// The desktop's real tray, with the context menu (open, reconnect now, quit) that every host shows, since
// hosts differ in which clicks they pass on. Make it only where isAvailable().
class SystemTray final : public Tray
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTray)

public:
    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;

    static bool isAvailable();

    void show(Health health, const QString &words) override;
    void notify(const QString &title, const QString &text, bool isGood) override;

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
};
