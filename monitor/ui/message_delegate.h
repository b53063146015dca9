// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_colour.h"
#include "row_text.h"

#include <QStyledItemDelegate>

// Paints a table of messages in the desktop's style: time and channel recede, names have their colour, what
// was deleted is struck, what a rule has marked has a bar, what is missing is one sunken line across all
// columns, and a line stands above the first new row. Works on any model with the columns of MessageModel;
// without its RowRole the text column is painted as it is. What is laid out of a text is bounded by what the
// cell can show.
class MessageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageDelegate)

public:
    static constexpr int mostLines = 12; // of a wrapped text; the rest is elided

    explicit MessageDelegate(QObject *parent = nullptr);

    void setWrapping(bool wraps) { m_wraps = wraps; }

    // Above which row the line stands, and what it says; -1 for none.
    void setDivider(int row, const QString &words);
    int dividerRow() const { return m_dividerRow; }

    static int lineHeight(const QFontMetrics &metrics) { return metrics.height() + 2 * rowMargin; }
    // What the row needs where its text may wrap in `width`.
    int wrappedHeight(const TimelineRow &row, const QFont &font, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static constexpr int rowMargin = 5; // above and below a line

    static void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintMissing(QPainter *painter, const QStyleOptionViewItem &option, const TimelineRow &row) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const TimelineRow &row) const;
    void paintDivider(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString dividerWords(const QStyleOptionViewItem &option) const;
    QRect dividerLabel(const QStyleOptionViewItem &option) const;

    mutable NameColours m_colours; // a cache
    QString m_dividerWords;
    int m_dividerRow = -1;
    bool m_wraps = false;
};
