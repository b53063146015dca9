// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_cell.h"

#include "message_model.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString displayText(const MessageRow &row, int column)
{
    switch (column) {
    case MessageModel::TimeColumn:
        return row.time;
    case MessageModel::ChannelColumn:
        return u'#' + row.channel;
    case MessageModel::NameColumn:
        return row.name;
    case MessageModel::TextColumn:
        return row.text;
    default:
        return {};
    }
}

QString toolTip(const MessageRow &row, int column)
{
    switch (column) {
    case MessageModel::TimeColumn: {
        const QDateTime sent = QDateTime::fromMSecsSinceEpoch(row.sentAt);
        return QLocale().toString(sent.date(), QLocale::LongFormat) + u' ' + sent.toString(u"HH:mm:ss.zzz") + u' ' +
               sent.timeZoneAbbreviation();
    }
    case MessageModel::ChannelColumn:
        return plainToolTip(u'#' + row.channel + u'\n' + row.source);
    case MessageModel::NameColumn:
        return plainToolTip(row.name == row.user ? row.name : row.name + " ("_L1 + row.user + u')');
    case MessageModel::TextColumn:
        return plainToolTip(row.text);
    default:
        return {};
    }
}

} // namespace

QVariant messageCell(const MessageRow &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == MessageModel::TimeColumn ? toolTip(row, column) : displayText(row, column);
    case Qt::FontRole:
        if (column == MessageModel::TextColumn && row.kind != MessageKind::Message) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case MessageModel::IdRole:
        return row.id;
    case MessageModel::UserRole:
        return row.user;
    case MessageModel::KindRole:
        return static_cast<int>(row.kind);
    case MessageModel::SentAtRole:
        return row.sentAt;
    default:
        return {};
    }
}

QVariant messageColumnHead(int column, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MessageModel::TimeColumn:
        return MessageModel::tr("Time");
    case MessageModel::ChannelColumn:
        return MessageModel::tr("Channel");
    case MessageModel::NameColumn:
        return MessageModel::tr("Name");
    case MessageModel::TextColumn:
        return MessageModel::tr("Text");
    default:
        return {};
    }
}
