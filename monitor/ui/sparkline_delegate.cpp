// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline_delegate.h"

#include "channel_model.h"
#include "roomy_style.h"
#include "sparkline_bars.h"

#include <QPainter>

SparklineDelegate::SparklineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // selection and focus, as the style has them
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const int margin = RoomyStyle::cellMargin;
    paintSparkline(*painter, QRectF(option.rect).adjusted(margin, 4, -margin, -4),
                   index.data(ChannelModel::PerMinuteRole).value<QList<qint64>>(),
                   palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight),
                   palette.color(QPalette::Mid));
}
