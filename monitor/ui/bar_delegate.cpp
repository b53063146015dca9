// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_delegate.h"

#include "roomy_style.h"

#include <QPainter>

#include <algorithm>

BarDelegate::BarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int number =
        option.fontMetrics.horizontalAdvance(index.data().toString()) + 3 * RoomyStyle::cellMargin;
    const qreal room = std::max(0, option.rect.width() - number);
    const qreal share = std::clamp(index.data(ShareRole).toReal(), 0.0, 1.0);
    const qreal height = 6;
    const QRectF bar(option.rect.left(), option.rect.center().y() - height / 2 + 0.5,
                     std::max(2.0, room * share), height);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(bar,
                      option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
}
