// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

// Values as bars over a floor, oldest left, the highest as tall as the box. The last one is drawn lighter,
// because its minute is not over yet.
void paintSparkline(QPainter &painter, const QRectF &box, const QList<qint64> &values, const QColor &bars,
                    const QColor &floor);
