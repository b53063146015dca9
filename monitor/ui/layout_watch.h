// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QDockWidget;
class QHeaderView;
class QWidget;

// Tells that the layout of a window has changed: once, `pause` after the first change of a row of them, so
// that it is rare however long somebody drags, and never long in coming. Keeps quiet while the window is
// hidden, when no person changes it. Saves nothing itself.
class LayoutWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutWatch)

public:
    static constexpr std::chrono::milliseconds usualPause{3'000};

    // Its place and size count, too. The window owns this.
    explicit LayoutWatch(QWidget *window);

    // All must be in the window.
    void watch(QDockWidget *dock);
    void watch(QHeaderView *header);
    // Something else has changed.
    void note();

    // For tests.
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QTimer m_timer;
};
