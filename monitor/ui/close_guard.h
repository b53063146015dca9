// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MonitorSettings;
class QWidget;

// What closing the main window means. With a tray the program goes on there, which is told the first time.
// Without one closing ends it, which is asked the first time; from then on it just closes. Remembered in the
// settings. Watches the window's close events; the window itself knows nothing of it.
class CloseGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseGuard)

public:
    // Both must outlive it; the window may be a child of what owns this.
    CloseGuard(QWidget *window, MonitorSettings *settings, QObject *parent = nullptr);

    void setTray(bool hasTray) { m_hasTray = hasTray; }
    // The program ends: the window closes without a word.
    void setQuitting() { m_isQuitting = true; }

Q_SIGNALS:
    // The window was closed for the first time and the program goes on in the tray.
    void keptInTray();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    QWidget *m_window;
    MonitorSettings *m_settings;
    bool m_hasTray = false;
    bool m_isQuitting = false;
};
