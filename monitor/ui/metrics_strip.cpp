// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_strip.h"

#include "metric_tile.h"
#include "metrics_model.h"
#include "quiet_label.h"
#include "sparkline_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

MetricsStrip::MetricsStrip(MetricsModel *metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_messages(new MetricTile(tr("messages"), this))
    , m_channels(new MetricTile(tr("channels"), this))
    , m_active(new MetricTile(tr("active now"), this))
    , m_people(new MetricTile(tr("people"), this))
    , m_rate(new MetricTile(tr("messages/min"), this))
    , m_sparkline(new SparklineWidget(this))
    , m_peak(new QuietLabel(this))
    , m_graph(new QWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(32);
    for (MetricTile *tile : {m_messages, m_channels, m_active, m_people, m_rate})
        layout->addWidget(tile, 0, Qt::AlignBottom);
    m_active->setToolTip(tr("Channels with a message in the last five minutes"));

    auto *graph = new QVBoxLayout(m_graph);
    graph->setContentsMargins(0, 0, 0, 0);
    graph->setSpacing(2);
    graph->addWidget(m_sparkline, 1);
    m_peak->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    graph->addWidget(m_peak);
    layout->addWidget(m_graph, 1);
    m_sparkline->setAccessibleName(tr("Messages per minute over the last 30 minutes"));

    connect(metrics, &MetricsModel::changed, this, &MetricsStrip::refresh);
    refresh();
}

// What is narrower than its own caption says nothing.
void MetricsStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not setVisible(): the tiles must not move apart into its room.
    const bool fits = m_graph->width() >= m_peak->sizeHint().width();
    m_sparkline->setVisible(fits);
    m_peak->setVisible(fits);
}

void MetricsStrip::refresh()
{
    const auto &now = m_metrics->metrics();
    m_messages->setValue(now ? now->messages : -1);
    m_channels->setValue(now ? now->channels : -1);
    m_active->setValue(now ? now->activeChannels : -1);
    m_people->setValue(now ? now->users : -1);
    m_rate->setValue(now ? now->rate : -1);
    const QList<qint64> perMinute = now ? now->perMinute : QList<qint64>();
    m_sparkline->setValues(perMinute);
    const qint64 peak = perMinute.isEmpty() ? 0 : *std::max_element(perMinute.begin(), perMinute.end());
    m_peak->setText(now ? tr("last 30 min, peak %1").arg(QLocale().toString(peak)) : tr("last 30 min"));
    m_sparkline->setAccessibleDescription(m_peak->text());
}
