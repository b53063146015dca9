// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_colour.h"

#include "name_colour.h"
#include "text_style.h"

#include <QPainter>

namespace {

constexpr int iconSize = 16;

struct Tint
{
    float hue = 0; // 0 to 1
    float saturation = 0;
};

Tint tintOf(RuleHue hue)
{
    switch (hue) {
    case RuleHue::Amber:
        return {38.0F / 360, 0.85F};
    case RuleHue::Red:
        return {4.0F / 360, 0.75F};
    case RuleHue::Pink:
        return {325.0F / 360, 0.65F};
    case RuleHue::Violet:
        return {265.0F / 360, 0.6F};
    case RuleHue::Blue:
        return {212.0F / 360, 0.75F};
    case RuleHue::Teal:
        return {176.0F / 360, 0.7F};
    case RuleHue::Green:
        return {130.0F / 360, 0.5F};
    case RuleHue::Grey:
        return {0, 0};
    }
    Q_UNREACHABLE();
}

} // namespace

QColor ruleColour(RuleHue hue, const QColor &base)
{
    const Tint tint = tintOf(hue);
    const bool dark = base.lightnessF() < 0.5F;
    const float step = dark ? 0.01F : -0.01F;
    float lightness = dark ? 0.6F : 0.44F;
    QColor colour = QColor::fromHslF(tint.hue, tint.saturation, lightness);
    while (contrastRatio(colour, base) < NameColours::leastContrast && lightness > 0.02F &&
           lightness < 0.98F) {
        lightness += step;
        colour = QColor::fromHslF(tint.hue, tint.saturation, lightness);
    }
    return colour;
}

void paintRuleMark(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = box.center();
    const qreal reach = box.width() * 0.44;
    painter.drawPolygon(QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0),
                                   middle + QPointF(0, reach), middle - QPointF(reach, 0)}));
    painter.restore();
}

void paintAlertMark(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &base)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{8, 2}, {14.5, 13.5}, {1.5, 13.5}}));
    painter.setPen(QPen(base, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 11.9));
    painter.restore();
}

QIcon ruleIcon(RuleHue hue, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(iconSize * scale, iconSize * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        paintRuleMark(painter, QRectF(0, 0, iconSize, iconSize),
                      ruleColour(hue, palette.color(QPalette::Base)));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}
