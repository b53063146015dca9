// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_delegate.h"

#include "found_text.h"
#include "message_model.h"
#include "roomy_style.h"
#include "row_text.h"
#include "search_model.h"
#include "text_style.h"

#include <QApplication>
#include <QPainter>

SearchDelegate::SearchDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto found = index.column() == MessageModel::TextColumn
                           ? index.data(SearchModel::FoundRole).value<QList<TextRange>>()
                           : QList<TextRange>();
    if (found.isEmpty())
        m_messages.paint(painter, option, index);
    else
        paintFound(painter, option, index);
}

void SearchDelegate::paintFound(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // all but the text

    const auto *row = index.data(MessageModel::RowRole).value<const TimelineRow *>();
    const RowText looks = row ? rowText(*row) : RowText();
    cell.font.setItalic(looks.isItalic);
    cell.font.setStrikeOut(looks.isStruck);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = isSelected       ? cell.palette.color(group, QPalette::HighlightedText)
                       : looks.isStruck ? secondaryText(cell.palette)
                                        : cell.palette.color(group, QPalette::Text);
    // On a selected row a tint would take the words their contrast.
    QColor tint;
    if (!isSelected) {
        tint = cell.palette.color(QPalette::Active, QPalette::Highlight);
        tint.setAlphaF(0.22F);
    }
    const QRect inner = cell.rect.adjusted(RoomyStyle::cellMargin, 0, -RoomyStyle::cellMargin, 0);
    const FoundText line(text, index.data(SearchModel::FoundRole).value<QList<TextRange>>(), cell.font,
                         inner.width());
    const int top = inner.top() + (inner.height() - QFontMetrics(cell.font).height()) / 2;
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    line.paint(painter, QPointF(inner.left(), top), ink, tint);
    painter->restore();
}
