// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray.h"

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

// The desktop's real tray. Its menu has everything, because hosts differ in which clicks they pass on. Make
// it only where isAvailable().
class SystemTray final : public Tray
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemTray)

public:
    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;

    static bool isAvailable();

    void show(Health health, const QString &words) override;
    void setPausedUntil(const QDateTime &end) override;
    void notify(const Notice &notice) override;
    QRect place() const override;

    const QMenu *menu() const { return m_menu.get(); }

private:
    void fillMenu();
    QAction *addPause(const QString &words, Pause pause);

    std::unique_ptr<QMenu> m_menu;
    QMenu *m_pauses = nullptr;
    QAction *m_resume = nullptr;
    QSystemTrayIcon *m_icon;
};
