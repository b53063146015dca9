// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "timeline_row.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <optional>

class HighlightMarks;

// The newest messages in timeline order, oldest first, and rows in the place of those that are missing. Takes
// messages at any rate and changes its rows once per tick: insertions in runs, removals from the head in one
// go. All on the GUI's thread.
//
// Bound: `rowLimit` rows; beyond it the oldest leave (they stay in the archive). While held, because a person
// is reading further up, it keeps up to `heldLimit` so that nothing moves or leaves under their eyes; past
// that the oldest leave all the same, and as well past `byteLimit` bytes. What has left is counted in
// trimmed().
class MessageModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageModel)

public:
    enum Column { TimeColumn, ChannelColumn, NameColumn, TextColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64, 0 for a row that is no message
        UserRole,              // QString, the login
        KindRole,              // int, MessageKind
        SentAtRole,            // qint64, ms UTC
        RowRole,               // const TimelineRow *, valid until the model changes
        MarkRole,              // const HighlightMark *, of messages that rules have marked; see markedCell()
    };

    static constexpr int rowLimit = 5'000;
    static constexpr int heldLimit = 20'000;
    static constexpr qsizetype byteLimit = 64 * 1024 * 1024; // 3 KiB for each of the most rows
    static constexpr std::chrono::milliseconds tick{100};

    explicit MessageModel(QObject *parent = nullptr);

    // Queues the messages for the next tick; ids that are here already are dropped.
    void append(const ChatMessages &messages);
    // Replaces everything, at once.
    void replace(const ChatMessages &messages);
    void clear();
    // Does now what the next tick would do.
    void flush();

    // A moderator took these off the screen; ids that are not here are ignored. Their texts go, too, unless
    // setSeesDeleted() has said that they are for this reader.
    void markDeleted(const QList<qint64> &ids);
    void setSeesDeleted(bool sees) { m_seesDeleted = sees; }
    // Which messages are highlighted; must live as long as rows are read. Whoever shows rows paints them anew
    // when that changes.
    void setMarks(const HighlightMarks *marks) { m_marks = marks; }
    // Nothing of these channels is kept any more.
    void eraseChannels(const QList<qint64> &channelIds);

    // A row behind, or before, all that are here; gives the number it got.
    qint64 appendMissing(MissingStretch missing);
    qint64 prependMissing(MissingStretch missing);
    // The stretch of that number; null when its row has left.
    const MissingStretch *missing(qint64 number) const;
    // Puts it in the place of the one with its number.
    void changeMissing(const MissingStretch &missing);
    // These are the first of what was missing there. What is left begins behind `nextAfter`, or is nothing.
    void fillMissing(qint64 number, const ChatMessages &messages, std::optional<qint64> nextAfter);
    // Where the server did not hear a source: a row for each time, with all of its channels. One that the
    // source's own history has filled needs none.
    void applyGaps(const QList<GapRow> &gaps);

    void setHeld(bool held);
    bool isHeld() const { return m_held; }

    qint64 trimmed() const { return m_trimmed; }
    qint64 duplicates() const { return m_duplicates; }
    const TimelineRow &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<TimelineRow> newRows(const ChatMessages &messages);
    void insertSorted(const QList<TimelineRow> &rows);
    void insertRun(qsizetype at, const QList<TimelineRow> &run);
    qint64 insertMissing(MissingStretch missing, qint64 sentAt, qint64 id);
    void applyGap(const Gap &gap);
    void removeRun(qsizetype first, qsizetype count);
    void emitChanged(qsizetype first, qsizetype last);
    void trim();
    int limit() const { return m_held ? heldLimit : rowLimit; }

    QList<TimelineRow> m_rows;
    QList<TimelineRow> m_pending;
    qsizetype m_bytes = 0; // of m_rows
    qsizetype m_pendingBytes = 0;
    QSet<qint64> m_ids; // of the messages in m_rows and m_pending
    QTimer m_tick;
    qint64 m_trimmed = 0;
    qint64 m_duplicates = 0;
    qint64 m_lastNumber = 0; // of missing stretches
    const HighlightMarks *m_marks = nullptr;
    bool m_held = false;
    bool m_seesDeleted = false;
};
