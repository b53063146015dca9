// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class MetricsModel;
class QLabel;
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

    QString feedText() const;
    QString sourcesText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshFeed();
    void refreshRate();

    StatusModel *m_status;
    MetricsModel *m_metrics;
    QLabel *m_shape;
    QLabel *m_feed;
    QLabel *m_sources;
    QLabel *m_latency;
    QLabel *m_rate;
    QTimer m_second;
};
