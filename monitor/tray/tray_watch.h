// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

// Whether the desktop has a tray, now and later: panels are started after programs, crash and come back. Qt
// does not tell, so it is asked every few seconds. (A tray of D-Bus that comes later is not noticed: Qt asks
// for those once.)
class TrayWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayWatch)

public:
    static constexpr std::chrono::milliseconds usualInterval{3'000};

    // `isAvailable` is SystemTray::isAvailable but in tests.
    explicit TrayWatch(std::function<bool()> isAvailable, std::chrono::milliseconds interval = usualInterval,
                       QObject *parent = nullptr);

    bool hasTray() const { return m_hasTray; }

Q_SIGNALS:
    void changed(bool hasTray);

private:
    void look();

    std::function<bool()> m_isAvailable;
    QTimer m_timer;
    bool m_hasTray;
};
