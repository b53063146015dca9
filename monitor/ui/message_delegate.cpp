// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_delegate.h"

#include "highlight_marks.h"
#include "message_model.h"
#include "roomy_style.h"
#include "rule_colour.h"
#include "styled_text.h"
#include "text_style.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace {

constexpr int labelMargin = 8;
constexpr int markWidth = 4;

const TimelineRow *rowOf(const QModelIndex &index)
{
    return index.data(MessageModel::RowRole).value<const TimelineRow *>();
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

// The colour of text on this cell, and of what recedes there.
std::pair<QColor, QColor> coloursOf(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor selected = option.palette.color(groupOf(option), QPalette::HighlightedText);
        return {selected, selected};
    }
    return {option.palette.color(QPalette::Text), secondaryText(option.palette)};
}

QFont labelFont(const QStyleOptionViewItem &option)
{
    return tabularFont(option.font, 0.85);
}

} // namespace

MessageDelegate::MessageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void MessageDelegate::setDivider(int row, const QString &words)
{
    m_dividerRow = row;
    m_dividerWords = words;
}

int MessageDelegate::wrappedHeight(const TimelineRow &row, const QFont &font, int width) const
{
    const int least = lineHeight(QFontMetrics(font));
    if (row.missing)
        return least;
    const StyledText text(rowText(row), font, width - 2 * RoomyStyle::cellMargin, mostLines);
    return std::max(least, qCeil(text.height()) + 2 * rowMargin);
}

void MessageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    switch (index.column()) {
    case MessageModel::TimeColumn:
    case MessageModel::ChannelColumn:
        option->palette.setColor(QPalette::Text, secondaryText(option->palette));
        break;
    case MessageModel::NameColumn:
        option->palette.setColor(QPalette::Text,
                                 m_colours.colour(index.data(MessageModel::UserRole).toString(),
                                                  option->palette.color(QPalette::Base)));
        break;
    default:
        break;
    }
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    // The keys act on the row, so the whole row shows where they are.
    const bool isFocused = view && view->hasFocus() && view->currentIndex().row() == index.row();
    option.state.setFlag(QStyle::State_HasFocus, false);
    const TimelineRow *row = rowOf(index);
    if (row && row->missing) {
        paintMissing(painter, option, *row);
    } else if (row && index.column() == MessageModel::TextColumn) {
        paintText(painter, option, index, *row);
    } else {
        QStyleOptionViewItem cell = option;
        const int line = lineHeight(option.fontMetrics);
        if (cell.rect.height() > line) {
            styleOf(cell)->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
            cell.rect.setHeight(line);
        }
        QStyledItemDelegate::paint(painter, cell, index);
    }
    if (index.column() == MessageModel::TimeColumn)
        paintMark(painter, option, index);
    if (isFocused) {
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (index.row() == m_dividerRow)
        paintDivider(painter, option, index);
}

// A bar at the row's beginning, in the colour of the first rule that matches.
void MessageDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto *mark = index.data(MessageModel::MarkRole).value<const HighlightMark *>();
    if (!mark)
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor colour = isSelected ? option.palette.color(groupOf(option), QPalette::HighlightedText)
                                     : ruleColour(mark->hue, option.palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height())), colour);
}

// Each cell shows its part of one line that runs across all of them, whatever columns there are.
void MessageDelegate::paintMissing(QPainter *painter, const QStyleOptionViewItem &option,
                                   const TimelineRow &row) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect whole(0, option.rect.y(), view ? view->viewport()->width() : option.rect.right() + 1,
                      option.rect.height());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, option.palette.brush(groupOf(option),
                                                        isSelected ? QPalette::Highlight : QPalette::Window));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(whole.topLeft(), whole.topRight());
    painter->drawLine(whole.bottomLeft(), whole.bottomRight());
    const QRect inner = whole.adjusted(RoomyStyle::cellMargin, 0, -RoomyStyle::cellMargin, 0);
    painter->setPen(coloursOf(option).second);
    painter->setFont(option.font);
    painter->drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(missingWords(*row.missing), Qt::ElideRight, inner.width()));
    painter->restore();
}

void MessageDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const TimelineRow &row) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    const QVariant background = index.data(Qt::BackgroundRole);
    if (background.isValid())
        cell.backgroundBrush = background.value<QBrush>();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // all but the text

    QRect inner =
        option.rect.adjusted(RoomyStyle::cellMargin, rowMargin, -RoomyStyle::cellMargin, -rowMargin);
    if (index.row() == m_dividerRow)
        inner.setRight(dividerLabel(option).left() - labelMargin);
    const auto [main, quiet] = coloursOf(option);
    const StyledText text(rowText(row), option.font, inner.width(), m_wraps ? mostLines : 1);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    text.paint(painter, inner.topLeft(), main, quiet);
    painter->restore();
}

QString MessageDelegate::dividerWords(const QStyleOptionViewItem &option) const
{
    const int width = QFontMetrics(labelFont(option)).horizontalAdvance(m_dividerWords) + 2 * labelMargin;
    return 2 * width <= option.rect.width() ? m_dividerWords : tr("new");
}

QRect MessageDelegate::dividerLabel(const QStyleOptionViewItem &option) const
{
    const QFontMetrics metrics(labelFont(option));
    const int width = metrics.horizontalAdvance(dividerWords(option)) + 2 * labelMargin;
    return {option.rect.right() - width + 1, option.rect.top(), width, metrics.height() + 2};
}

void MessageDelegate::paintDivider(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    painter->save();
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)), accent);
    if (index.column() == MessageModel::TextColumn) {
        const QRect label = dividerLabel(option);
        painter->fillRect(label, accent);
        painter->setFont(labelFont(option));
        painter->setPen(option.palette.color(QPalette::Active, QPalette::HighlightedText));
        painter->drawText(label, Qt::AlignCenter | Qt::TextSingleLine, dividerWords(option));
    }
    painter->restore();
}
