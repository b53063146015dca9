// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline_widget.h"

#include <QPainter>

SparklineWidget::SparklineWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SparklineWidget::setValues(const QList<qint64> &values)
{
    if (values == m_values)
        return;
    m_values = values;
    update();
}

QSize SparklineWidget::sizeHint() const
{
    return {300, 36};
}

QSize SparklineWidget::minimumSizeHint() const
{
    return {90, 24};
}

void SparklineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal floor = height() - 1.0;
    painter.fillRect(QRectF(0, floor, width(), 1), palette().color(QPalette::Mid));
    if (m_values.isEmpty())
        return;

    QColor colour = palette().color(QPalette::Highlight);
    const qint64 peak = std::max<qint64>(1, *std::max_element(m_values.begin(), m_values.end()));
    const qreal step = static_cast<qreal>(width()) / static_cast<qreal>(m_values.size());
    const qreal gap = step >= 4 ? 2 : 1;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (i == m_values.size() - 1)
            colour.setAlphaF(0.5F);
        if (m_values[i] == 0)
            continue;
        const qreal tall = std::max(1.0, static_cast<qreal>(m_values[i]) * floor / static_cast<qreal>(peak));
        painter.fillRect(QRectF(static_cast<qreal>(i) * step, floor - tall, std::max(1.0, step - gap), tall),
                         colour);
    }
}
