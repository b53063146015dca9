// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class MetricsModel;
class QLabel;
class QToolButton;
class StatusModel;

// What stands in the status bar: the feed's state as shape, word and colour; the sources in one line; latency
// and the rate at which messages reach this window.
class StatusStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusStrip)

public:
    // Both must outlive it.
    StatusStrip(StatusModel *status, MetricsModel *metrics, QWidget *parent = nullptr);

    // The feed's state is a button, and so is the rest for the mouse.
    QString feedText() const;
    QString sourcesText() const;

Q_SIGNALS:
    // Somebody wants to know more.
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void refresh();
    void refreshFeed();
    void refreshRate();

    StatusModel *m_status;
    MetricsModel *m_metrics;
    QToolButton *m_feed; // with the state's shape
    QLabel *m_sources;
    QLabel *m_latency;
    QLabel *m_rate;
    QTimer m_second;
};
