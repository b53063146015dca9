// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomy_style.h"

#include <QHeaderView>
#include <QStyleOption>
#include <QTableView>

void RoomyStyle::apply(QTableView *table)
{
    auto *style = new RoomyStyle;
    style->setParent(table);
    table->setStyle(style);
    table->horizontalHeader()->setStyle(style);
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // Qt puts one more pixel beside the text
    case PM_HeaderMargin:
        return cellMargin - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || !header || !widget) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Common styles put the arrow at a fixed place from the top, made for a lower head.
    QStyleOptionHeader centred = *header;
    centred.rect.moveTop((widget->height() - header->rect.height()) / 2);
    QProxyStyle::drawPrimitive(element, &centred, painter, widget);
}
