// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_mark.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSizes[] = {16, 22, 24, 32, 44, 48, 64, 128};

QColor pick(bool dark, QRgb onLight, QRgb onDark)
{
    return QColor::fromRgb(dark ? onDark : onLight);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

// Drawn on a grid of 24 x 24.
void paintMark(QPainter &painter, qreal size, const QColor &colour)
{
    painter.save();
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 3; ++i) {
        const qreal y = 4.2 + i * 4.6;
        QPainterPath wave(QPointF(3, y));
        wave.cubicTo({6, y - 3}, {9, y - 3}, {12, y});
        wave.cubicTo({15, y + 3}, {18, y + 3}, {21, y});
        painter.drawPath(wave);
    }
    painter.setPen(QPen(colour, 2.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(3, 20.2), QPointF(21, 20.2));
    painter.restore();
}

// Cuts a hole around the badge so that it stands off the mark on any panel.
void paintBadge(QPainter &painter, qreal size, Health health, const QColor &colour)
{
    const qreal side = size * 0.5;
    const QRectF box(size - side, size - side, side, side);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(box.adjusted(-size * 0.05, -size * 0.05, size * 0.05, size * 0.05));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintHealth(painter, box, health, colour);
}

QPixmap blank(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QColor healthColour(Health health, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (health) {
    case Health::Live:
        return pick(dark, 0xff0a6b43, 0xff53d18e);
    case Health::Idle:
        return pick(dark, 0xff4a5857, 0xff9fb0ae);
    case Health::Connecting:
    case Health::Degraded:
    case Health::Reconnecting:
        return pick(dark, 0xff7d5200, 0xfff0b64a);
    case Health::Offline:
        return pick(dark, 0xffad1f17, 0xffff8a80);
    }
    Q_UNREACHABLE();
}

void paintHealth(QPainter &painter, const QRectF &box, Health health, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = box.width() * 0.18;
    const QRectF ring = box.adjusted(width, width, -width, -width);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (health) {
    case Health::Live:
        painter.setBrush(colour);
        painter.drawEllipse(ring);
        break;
    case Health::Idle:
        painter.drawEllipse(ring);
        break;
    case Health::Connecting:
    case Health::Reconnecting:
        painter.drawArc(ring, 90 * 16, 180 * 16);
        painter.setOpacity(0.3);
        painter.drawArc(ring, -90 * 16, 180 * 16);
        break;
    case Health::Degraded:
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(ring, -90 * 16, 180 * 16);
        break;
    case Health::Offline:
        painter.drawLine(ring.topLeft(), ring.bottomRight());
        painter.drawLine(ring.topRight(), ring.bottomLeft());
        break;
    }
    painter.restore();
}

QPixmap healthPixmap(Health health, int size, const QPalette &palette, qreal devicePixelRatio)
{
    QPixmap pixmap = blank(qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&pixmap);
    paintHealth(painter, QRectF(0, 0, size, size), health, healthColour(health, palette));
    return pixmap;
}

QIcon weirIcon()
{
    QIcon icon;
    for (const int size : iconSizes) {
        QPixmap pixmap = blank(size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, size, QColor::fromRgb(0xff2a9d98));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon weirIcon(Health health, const QPalette &palette)
{
    QIcon icon;
    for (const int size : iconSizes) {
        QPixmap pixmap = blank(size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, size, palette.color(QPalette::WindowText));
        paintBadge(painter, size, health, healthColour(health, palette));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}
