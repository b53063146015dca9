// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

// The channels in the order that somebody has chosen, pinned ones first in either direction, and only those
// whose name or source holds the words that were typed. On the GUI's thread.
class ChannelOrder final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelOrder)

public:
    // Of a ChannelModel, which must outlive it.
    explicit ChannelOrder(QAbstractItemModel *channels, QObject *parent = nullptr);

    // Every word must occur, in any case of letters.
    void setWords(const QString &words);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};
