// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_mark.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Of a static library: they have to be asked for, outside of any namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(monitor_icons);
}

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

QPixmap blank(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

// Every size is drawn by itself: scaled, thin lines would blur.
QIcon drawnIcon(const QString &name)
{
    initIcons();
    QSvgRenderer drawing(":/icons/"_L1 + name + ".svg"_L1);
    QIcon icon;
    for (const int size : iconSizes) {
        QPixmap pixmap = blank(size);
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
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
    return drawnIcon(u"mark"_s);
}

QIcon weirIcon(Health health)
{
    switch (health) {
    case Health::Live:
        return drawnIcon(u"tray-live"_s);
    case Health::Idle:
        return drawnIcon(u"tray-idle"_s);
    case Health::Connecting:
    case Health::Reconnecting:
        return drawnIcon(u"tray-reconnecting"_s);
    case Health::Degraded:
        return drawnIcon(u"tray-degraded"_s);
    case Health::Offline:
        return drawnIcon(u"tray-offline"_s);
    }
    Q_UNREACHABLE();
}
