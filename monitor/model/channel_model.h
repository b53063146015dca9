// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel_table_row.h"
#include "chat/chat_message.h"
#include "recent_chatters.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

// The channels with their counts. The latest value wins; rows change once per tick, dataChanged comes in
// runs. All on the GUI's thread.
//
// Bound: `rowLimit` channels; those that come after are not shown and counted in hidden(), as are those with
// names over `nameLimit` bytes.
class ChannelModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelModel)

public:
    using enum ChannelTableRow::Column;
    enum Role {
        IdRole = Qt::UserRole, // qint64
        SortRole,              // the bare value of the column
        PinnedRole,            // bool
        PerMinuteRole,         // QList<qint64>, the last hour
        SourceRole,            // QString
        ChannelRole,           // QString, the name without '#'
    };

    static constexpr int rowLimit = 10'000;
    static constexpr qsizetype nameLimit = 2'048; // with its source's; twice what an import may have for both
    static constexpr std::chrono::milliseconds tick{100};

    // (source, name) of a channel, as the server writes them.
    using Place = std::pair<QString, QString>;

    explicit ChannelModel(QObject *parent = nullptr);

    void apply(const QList<FeedChannelCount> &channels);
    // Replaces everything, at once.
    void replace(const QList<FeedChannelCount> &channels);
    void clear() { replace({}); }
    void flush();
    // Their history was erased: they are there no more.
    void forget(const QList<qint64> &ids);

    // The last hour of channels, as the archive knows it (FeedChannelCount::perMinute); it counts on from
    // there.
    void setHistory(const QList<FeedChannelCount> &channels);
    // The next counts are of a new connection. What they have more was said while there was none, and only
    // the archive knows in which minutes.
    void noteReconnected();
    void noteArrived(const ChatMessages &messages);
    void setHighlights(const QHash<qint64, int> &unread); // by the channel's id; who is not in it has none
    void setPinned(const QSet<Place> &places);

    // Once a second, by a timer of its own: the server tells of channels that change. One it has not told of
    // for a minute has had no message in that minute, so its rate is 0. Forgets who has been silent.
    void expire();

    qint64 hidden() const { return static_cast<qint64>(m_hidden.size()); }
    const FeedChannelCount &channel(int row) const { return m_rows.at(row).channel; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr qsizetype hiddenLimit = 10 * qsizetype{rowLimit};

    ChannelTableRow makeRow(const FeedChannelCount &channel) const;
    void update(ChannelTableRow &row, const FeedChannelCount &channel);
    void hide(qint64 channelId)
    {
        if (m_hidden.size() < hiddenLimit)
            m_hidden.insert(channelId);
    }
    void addRows(const QList<FeedChannelCount> &added);
    void reindex();
    void announce(QList<int> rows);
    void takeChatters(QList<int> &changed);

    QList<ChannelTableRow> m_rows;
    QHash<qint64, int> m_index;                // id -> row
    QHash<qint64, FeedChannelCount> m_pending; // latest wins
    QSet<qint64> m_hidden;                     // ids over the limit; itself at most 10 x rowLimit
    QSet<Place> m_pinned;
    QHash<qint64, int> m_unread;
    RecentChatters m_chatters;
    QSet<qint64> m_chattersChanged; // channels, since the last tick
    QElapsedTimer m_clock;
    QTimer m_tick;
    QTimer m_expiry;
    qint64 m_minute = 0; // the one under way
};
