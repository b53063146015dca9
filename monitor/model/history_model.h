// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_row.h"
#include "timeline_reader.h"

#include <QAbstractTableModel>

// A window over the archive's timeline, the oldest first: the messages around a position, and as many to
// either side as were asked for. Columns and roles of messages are those of MessageModel. Rows that are no
// message say their words in the text column: each day begins with one, and the first and the last row say
// how it goes on there. Not live: what is new is loaded when it is asked for. All on the GUI's thread;
// nothing blocks.
//
// Bound: `messageLimit` messages; beyond it those at the far end leave, and are loaded again when somebody
// goes there.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Role {
        RowTypeRole = Qt::UserRole + 100, // int, RowType
        AskedForRole,                     // bool, the message that showAround() was given
        FailedRole,                       // bool, an end that could not be loaded
    };
    enum class RowType : quint8 { Message, Day, Edge };

    static constexpr qsizetype messageLimit = 2'000;

    explicit HistoryModel(AskMessages ask, QObject *parent = nullptr);

    // Begins anew. Of a position without an id the time alone counts.
    void showAround(const TimelinePosition &position, const MessageFilter &filter);
    void showNewest(const MessageFilter &filter);
    // Nothing is shown any more.
    void clear();
    // Loads the next page of that side; at an end looks whether there is more by now.
    void load(TimelineSide side) { m_reader.read(side); }

    // What moderators have done since it was loaded. The texts of what they deleted go, too, unless
    // setSeesDeleted() has said that they are for this reader.
    void markDeleted(const QList<qint64> &ids);
    void setSeesDeleted(bool sees) { m_seesDeleted = sees; }
    // Nothing of these channels is kept any more.
    void eraseChannels(const QList<qint64> &channelIds);

    const MessageFilter &filter() const { return m_filter; }
    // None: the newest were asked for, or nothing yet.
    const std::optional<TimelinePosition> &around() const { return m_around; }
    const TimelineEdge &edge(TimelineSide side) const { return m_reader.edge(side); }
    qsizetype messageCount() const { return m_messageCount; }
    // True until both sides of a beginning have been answered.
    bool isBeginning() const { return m_unanswered > 0; }
    // Something was asked for.
    bool hasBegun() const { return m_begun; }
    // There is no message to show, and it is known that there is none.
    bool isBare() const { return m_begun && !m_shows; }

    // The row to look at first: the message asked for, or what comes next to its place; -1 when there is no
    // message.
    int startRow() const;
    bool holdsAskedFor() const;
    RowType rowType(int row) const;
    // None for a row that is no message.
    const ChatMessage *message(int row) const;
    const TimelineRow *timelineRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // showAround() or showNewest() was called.
    void begun();
    // The first page of a side is here: time to bring startRow() into view.
    void placed();
    void edgeChanged(TimelineSide side);

private:
    void begin(const MessageFilter &filter, std::optional<TimelinePosition> around);
    std::optional<TimelinePosition> endPosition(TimelineSide side) const;
    void onArrived(TimelineSide side, const ChatMessages &messages);
    void onEdgeChanged(TimelineSide side);
    void prepend(const ChatMessages &messages);
    void append(const ChatMessages &messages);
    void insert(qsizetype at, const QList<HistoryRow> &rows);
    void remove(qsizetype first, qsizetype count);
    void dropOldest(qsizetype count);
    void dropNewest(qsizetype count);
    QVariant wordsRow(int row, int column, int role) const;
    const HistoryRow *at(int row) const;

    TimelineReader m_reader;
    MessageFilter m_filter;
    std::optional<TimelinePosition> m_around;
    QList<HistoryRow> m_rows; // between the two rows of the edges
    qsizetype m_messageCount = 0;
    bool m_begun = false;
    int m_unanswered = 0; // sides whose first page is not here
    bool m_shows = false; // has the rows of the edges
    bool m_seesDeleted = false;
};
