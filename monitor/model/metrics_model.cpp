// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_model.h"

MetricsModel::MetricsModel(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
}

void MetricsModel::apply(const FeedMetrics &metrics)
{
    m_metrics = metrics;
    Q_EMIT changed();
}

void MetricsModel::countArrived(qsizetype messages)
{
    m_rate.add(messages, m_clock.elapsed());
}

void MetricsModel::clear()
{
    m_metrics.reset();
    Q_EMIT changed();
}

double MetricsModel::arrivalRate()
{
    return m_rate.perSecond(m_clock.elapsed());
}
