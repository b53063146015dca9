// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_cell.h"

#include "channel_model.h"
#include "message_row.h"

QVariant channelCell(const ChannelTableRow &row, int column, int role, qint64 minute)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.text(column, minute);
    case ChannelModel::SortRole:
        return row.sortValue(column, minute);
    case ChannelModel::IdRole:
        return row.channel.id;
    case ChannelModel::PinnedRole:
        return row.isPinned;
    case ChannelModel::PerMinuteRole:
        return QVariant::fromValue(row.history.values(minute));
    case ChannelModel::SourceRole:
        return row.source;
    case ChannelModel::ChannelRole:
        return QString::fromUtf8(row.channel.name);
    case Qt::TextAlignmentRole:
        return ChannelTableRow::isNumber(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant();
    case Qt::ToolTipRole: {
        const QString detail = row.detail(column, minute);
        return detail.isEmpty() ? QVariant() : plainToolTip(detail);
    }
    case Qt::AccessibleTextRole: {
        const QString detail = row.detail(column, minute);
        return column == ChannelTableRow::TrendColumn || column == ChannelTableRow::HighlightColumn
                   ? QVariant(detail)
                   : row.text(column, minute);
    }
    default:
        return {};
    }
}

QVariant channelHead(int section, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return ChannelTableRow::title(section);
    case Qt::ToolTipRole:
        return ChannelTableRow::explanation(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((ChannelTableRow::isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}
