// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

// The channels with their counts. The latest value wins; rows change once per tick, dataChanged comes in
// runs. All on the GUI's thread.
//
// Bound: `rowLimit` channels; those that come after are not shown and counted in hidden().
class ChannelModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelModel)

public:
    enum Column { NameColumn, SourceColumn, CountColumn, RateColumn, LastColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64
        SortRole,              // the bare value of the column
    };

    static constexpr int rowLimit = 10'000;
    static constexpr std::chrono::milliseconds tick{100};

    explicit ChannelModel(QObject *parent = nullptr);

    void apply(const QList<FeedChannelCount> &channels);
    // Replaces everything, at once.
    void replace(const QList<FeedChannelCount> &channels);
    void clear();
    void flush();

    // The server tells of channels that change. One it has not told of for a minute has had no message in
    // that minute, so its rate is 0. Called once a second by a timer of its own.
    void expireRates();

    qint64 hidden() const { return static_cast<qint64>(m_hidden.size()); }
    const FeedChannelCount &channel(int row) const { return m_rows.at(row).channel; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        FeedChannelCount channel;
        QString name;
        QString source;
        qint64 toldAt = 0; // ms on m_clock
    };

    Row makeRow(const FeedChannelCount &channel) const;
    QVariant displayText(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    void addRows(const QList<FeedChannelCount> &added);
    void announce(QList<int> rows);

    QList<Row> m_rows;
    QHash<qint64, int> m_index;                // id -> row
    QHash<qint64, FeedChannelCount> m_pending; // latest wins
    QSet<qint64> m_hidden;                     // ids over the limit; itself at most 10 x rowLimit
    QElapsedTimer m_clock;
    QTimer m_tick;
    QTimer m_expiry;
};
