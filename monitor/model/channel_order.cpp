// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_order.h"

#include "channel_model.h"

#include <algorithm>

ChannelOrder::ChannelOrder(QAbstractItemModel *channels, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(channels);
    setSortRole(ChannelModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
}

void ChannelOrder::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ChannelOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftPinned = left.data(ChannelModel::PinnedRole).toBool();
    const bool isRightPinned = right.data(ChannelModel::PinnedRole).toBool();
    // A descending order turns every answer round.
    if (isLeftPinned != isRightPinned)
        return isLeftPinned == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

bool ChannelOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, ChannelModel::NameColumn, parent);
    const QString name = index.data().toString();
    const QString source = index.data(ChannelModel::SourceRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || source.contains(word, Qt::CaseInsensitive);
    });
}
