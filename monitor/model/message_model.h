// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_row.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

// The newest messages in timeline order, oldest first. Takes messages at any rate and changes its rows once
// per tick: insertions in runs, removals from the head in one go. All on the GUI's thread.
//
// Bound: `rowLimit` rows; beyond it the oldest leave (they stay in the archive). While held, because a person
// is reading further up, it keeps up to `heldLimit` so that nothing moves or leaves under their eyes; past
// that the oldest leave all the same. What has left is counted in trimmed().
class MessageModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageModel)

public:
    enum Column { TimeColumn, ChannelColumn, NameColumn, TextColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64
        UserRole,              // QString, the login
        KindRole,              // int, MessageKind
        SentAtRole,            // qint64, ms UTC
    };

    static constexpr int rowLimit = 5'000;
    static constexpr int heldLimit = 20'000;
    static constexpr std::chrono::milliseconds tick{100};

    explicit MessageModel(QObject *parent = nullptr);

    // Queues the messages for the next tick; ids that are here already are dropped.
    void append(const ChatMessages &messages);
    // Replaces everything, at once.
    void replace(const ChatMessages &messages);
    void clear();
    // Does now what the next tick would do.
    void flush();

    void setHeld(bool held);
    bool isHeld() const { return m_held; }

    qint64 trimmed() const { return m_trimmed; }
    qint64 duplicates() const { return m_duplicates; }
    const MessageRow &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayText(const MessageRow &row, int column) const;
    QString toolTip(const MessageRow &row, int column) const;
    bool isEmphasised(const MessageRow &row, int column) const;
    void insertSorted(const QList<MessageRow> &rows);
    void insertRun(qsizetype at, const QList<MessageRow> &run);
    void trim();
    int limit() const { return m_held ? heldLimit : rowLimit; }

    QList<MessageRow> m_rows;
    QList<MessageRow> m_pending;
    QSet<qint64> m_ids; // of m_rows and m_pending
    QTimer m_tick;
    qint64 m_trimmed = 0;
    qint64 m_duplicates = 0;
    bool m_held = false;
};
