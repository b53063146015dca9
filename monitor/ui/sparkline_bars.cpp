// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline_bars.h"

#include <QPainter>

#include <algorithm>

void paintSparkline(QPainter &painter, const QRectF &box, const QList<qint64> &values, const QColor &bars,
                    const QColor &floor)
{
    const qreal bottom = box.bottom() - 1.0;
    painter.fillRect(QRectF(box.left(), bottom, box.width(), 1), floor);
    if (values.isEmpty())
        return;
    QColor colour = bars;
    const qint64 peak = std::max<qint64>(1, *std::max_element(values.begin(), values.end()));
    const qreal step = box.width() / static_cast<qreal>(values.size());
    const qreal gap = step >= 4 ? 2 : step >= 2 ? 1 : 0;
    const qreal tallest = bottom - box.top();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i == values.size() - 1)
            colour.setAlphaF(0.5F);
        if (values[i] == 0)
            continue;
        const qreal tall = std::max(1.0, static_cast<qreal>(values[i]) * tallest / static_cast<qreal>(peak));
        painter.fillRect(
            QRectF(box.left() + static_cast<qreal>(i) * step, bottom - tall, std::max(1.0, step - gap), tall),
            colour);
    }
}
