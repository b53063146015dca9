// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_delegate.h"

#include "message_model.h"
#include "text_style.h"

MessageDelegate::MessageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

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
