// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MetricTile;
class MetricsModel;
class QLabel;
class SparklineWidget;

// The row of numbers at the top: messages, channels, active now, people, and messages a minute over half an
// hour.
class MetricsStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricsStrip)

public:
    // `metrics` must outlive it.
    explicit MetricsStrip(MetricsModel *metrics, QWidget *parent = nullptr);

    const MetricTile *messages() const { return m_messages; }
    const MetricTile *channels() const { return m_channels; }
    const MetricTile *active() const { return m_active; }
    const MetricTile *people() const { return m_people; }
    const MetricTile *rate() const { return m_rate; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    MetricsModel *m_metrics;
    MetricTile *m_messages;
    MetricTile *m_channels;
    MetricTile *m_active;
    MetricTile *m_people;
    MetricTile *m_rate;
    SparklineWidget *m_sparkline;
    QLabel *m_peak;
    QWidget *m_graph; // these two
};
