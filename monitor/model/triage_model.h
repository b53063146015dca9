// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/cursor.h"
#include "seen_messages.h"
#include "triage_entry.h"
#include "triage_steps.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

// What called a moderator, newest first: one entry a message, however many rules match, and one an alert. New
// entries come in once per tick. All on the GUI's thread; times are given by the caller.
//
// Ids are those of one archive. When the server has another, what called in the one before stays to be looked
// at, but is tied to no message and no channel any more (TriageEntry::isElsewhere).
//
// Bound: `limit` entries. Beyond it the oldest that are done leave, then the oldest; those that nobody had
// looked at are counted in dropped().
class TriageModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageModel)

public:
    enum Role {
        EntryRole = Qt::UserRole, // TriageEntry
        KeyRole,                  // qint64
        StateRole,                // int, TriageState
    };

    static constexpr int limit = 1'000;
    static constexpr std::chrono::milliseconds tick{100};

    explicit TriageModel(QObject *parent = nullptr);

    // Queues messages for the next tick. One that was added before, even when it has left again, is not added
    // again.
    void add(const TriageEntries &entries);
    // An alert that began, changed or ended; at once. True when it is a new one.
    bool raise(const ChatAlert &alert, qint64 nowMs);
    // Does now what the next tick would do.
    void flush();

    // What a person does, by keys. Each is a step that undo() takes back.
    void finish(const QList<qint64> &keys);
    void snooze(const QList<qint64> &keys, qint64 untilMs);
    void reopen(const QList<qint64> &keys);
    void finishChannelOf(qint64 key);
    void undo();
    // What undo() would do, translated; empty when there is nothing.
    QString undoWords() const { return m_steps.words(); }

    // Entries whose snooze is over call again, at the top.
    void wake(qint64 nowMs);

    void markDeleted(const QList<qint64> &messageIds);
    void eraseChannels(const QList<qint64> &channelIds);

    // The archive that the server has from here on, as far as it has come. True when it is another than
    // before.
    bool setArchive(const Cursor &archive);

    // Everything at once, as it was stored; of which archive is told next.
    void restore(const TriageEntries &entries);
    const TriageEntries &entries() const { return m_entries; }
    const TriageEntry *find(qint64 key) const;

    int newCount() const { return m_newCount; }
    qint64 dropped() const { return m_dropped; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void newCountChanged(int count);
    // Something is another than before: to be stored, and counted anew.
    void changed();

private:
    void change(const QList<qint64> &keys, TriageState to, qint64 untilMs);
    void insertAtTop(TriageEntries entries);
    void trim();
    void takeOut(QList<int> rows);
    void tellRow(int row);
    void tell();
    int rowOf(qint64 key) const;

    QByteArray m_epoch; // of the archive that the server has; empty while that is not known
    TriageEntries m_entries;
    TriageEntries m_pending;
    SeenMessages m_seen;
    QHash<qint64, qint64> m_alertKeys; // ChatAlert::id -> key, of alerts that are here
    TriageSteps m_steps;
    QTimer m_tick;
    qint64 m_nextKey = 1;
    qint64 m_dropped = 0;
    int m_newCount = 0;
};
