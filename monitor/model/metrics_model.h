// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"
#include "message_rate.h"

#include <QElapsedTimer>
#include <QObject>

// The numbers of the metrics strip; the latest wins. All on the GUI's thread.
class MetricsModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricsModel)

public:
    explicit MetricsModel(QObject *parent = nullptr);

    void apply(const FeedMetrics &metrics);
    void countArrived(qsizetype messages);
    void clear();

    // None before the server has told.
    const std::optional<FeedMetrics> &metrics() const { return m_metrics; }

    // Messages per second that reach this monitor, over the last five seconds.
    double arrivalRate();

Q_SIGNALS:
    void changed();

private:
    std::optional<FeedMetrics> m_metrics;
    MessageRate m_rate;
    QElapsedTimer m_clock;
};
