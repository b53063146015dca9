// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QTableView;

// The desktop's own style with more air at the sides of a table's cells and heads, so that columns of text do
// not touch. Everything else stays as the desktop draws it.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyStyle)

public:
    static constexpr int cellMargin = 9; // text starts here, in a cell and in a head

    // Gives the style to the table and its head; the table owns it.
    static void apply(QTableView *table);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    RoomyStyle() = default;
};
