// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyphs.h"

#include <QPainter>

namespace {

// Drawn on a grid of 16 x 16.
void paintGlyph(QPainter &painter, Glyph glyph, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (glyph) {
    case Glyph::Pause:
        painter.drawRect(QRectF(4, 3, 3, 10));
        painter.drawRect(QRectF(9, 3, 3, 10));
        break;
    case Glyph::Resume:
        painter.drawPolygon(QPolygonF({{4, 2.5}, {13, 8}, {4, 13.5}}));
        break;
    case Glyph::Down:
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(8, 2.5), QPointF(8, 13));
        painter.drawLine(QPointF(8, 13), QPointF(3.5, 8.5));
        painter.drawLine(QPointF(8, 13), QPointF(12.5, 8.5));
        break;
    }
}

} // namespace

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(16 * scale, 16 * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        paintGlyph(painter, glyph, palette.color(QPalette::ButtonText));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}
