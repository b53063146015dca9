// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_delegate.h"

// Paints the rows of SearchModel: messages as in every list, and in their texts the words that were found.
class SearchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchDelegate)

public:
    explicit SearchDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintFound(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    MessageDelegate m_messages;
};
