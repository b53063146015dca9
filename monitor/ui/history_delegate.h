// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_delegate.h"

// Paints the rows of HistoryModel: messages as in every list, with a bar and a tint on the one that was asked
// for; the words of days and ends in one line across all columns.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDelegate)

public:
    explicit HistoryDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintAskedFor(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    MessageDelegate m_messages;
};
