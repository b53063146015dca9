// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_delegate.h"

#include "history_model.h"
#include "message_model.h"
#include "roomy_style.h"
#include "state_mark.h"
#include "text_style.h"

#include <QPainter>
#include <QTableView>

namespace {

constexpr int barWidth = 3;

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return !view || view->columnAt(0) == index.column();
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto type = static_cast<HistoryModel::RowType>(index.data(HistoryModel::RowTypeRole).toInt());
    if (type != HistoryModel::RowType::Message) {
        paintWords(painter, option, index);
        return;
    }
    const bool isAskedFor = index.data(HistoryModel::AskedForRole).toBool();
    if (isAskedFor)
        paintAskedFor(painter, option, index);
    m_messages.paint(painter, option, index);
    if (isAskedFor && isFirstColumn(option, index)) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          option.palette.color(groupOf(option),
                                               isSelected ? QPalette::HighlightedText : QPalette::Highlight));
    }
}

void HistoryDelegate::paintAskedFor(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex & /*index*/) const
{
    QColor tint = option.palette.color(QPalette::Active, QPalette::Highlight);
    tint.setAlphaF(0.14F);
    painter->fillRect(option.rect, tint);
}

// Each cell shows its part of one line that runs across all of them, whatever columns there are.
void HistoryDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isDay =
        index.data(HistoryModel::RowTypeRole).toInt() == static_cast<int>(HistoryModel::RowType::Day);
    const QString words = index.siblingAtColumn(MessageModel::TextColumn).data().toString();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect whole(0, option.rect.y(), view ? view->viewport()->width() : option.rect.right() + 1,
                      option.rect.height());
    QRect inner = whole.adjusted(RoomyStyle::cellMargin, 0, -RoomyStyle::cellMargin, 0);

    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, option.palette.brush(groupOf(option),
                                                        isSelected ? QPalette::Highlight : QPalette::Window));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(whole.bottomLeft(), whole.bottomRight());
    if (index.data(HistoryModel::FailedRole).toBool()) {
        const int size = option.fontMetrics.height() - 2;
        painter->drawPixmap(
            inner.left(), inner.top() + (inner.height() - size) / 2,
            healthPixmap(Health::Offline, size, option.palette, painter->device()->devicePixelRatioF()));
        inner.setLeft(inner.left() + size + 6);
    }
    QFont font = option.font;
    font.setBold(isDay);
    painter->setFont(font);
    painter->setPen(isSelected ? option.palette.color(groupOf(option), QPalette::HighlightedText)
                    : isDay    ? option.palette.color(QPalette::Text)
                               : secondaryText(option.palette));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, inner.width()));
    painter->restore();
}
