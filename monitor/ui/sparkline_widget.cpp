// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline_widget.h"

#include "sparkline_bars.h"

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
    paintSparkline(painter, QRectF(rect()), m_values, palette().color(QPalette::Highlight),
                   palette().color(QPalette::Mid));
}
