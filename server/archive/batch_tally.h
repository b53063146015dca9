// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "id_block.h"
#include "sql_connection.h"
#include "stored_user.h"

#include <QHash>

// What a batch adds to the counters of its channels, users, users in channels and minutes, and to the times
// of blocks of ids, so that each is updated once a batch and not once a row. Lives for one transaction on the
// writer's thread.
class BatchTally final
{
public:
    static constexpr qint64 msPerMinute = 60'000;
    static constexpr qint64 keptMinutes = 24 * 60; // of counts by minute

    // A new row, the next of the batch's messages.
    void add(const ChatMessage &message, const StoredUserPtr &user);

    // Updates the counters and puts their new values into the batch, whose messages are those that were
    // added.
    Outcome write(SqlConnection &connection, CommittedBatch &batch) const;

private:
    struct Counter
    {
        qint64 added = 0;
        qint64 firstAt = 0;
        qint64 lastAt = 0;
        qsizetype first = 0;  // the first message of the batch
        qsizetype latest = 0; // the one whose names are the current ones

        void count(qint64 sentAt, qsizetype message);
    };
    struct UserCounter : Counter
    {
        StoredUserPtr user;
    };

    void nameAsStored(CommittedBatch &batch) const;
    Outcome writeChannels(SqlConnection &connection, CommittedBatch &batch) const;
    Outcome writeUsers(SqlConnection &connection, CommittedBatch &batch) const;
    static Outcome writeUser(SqlConnection &connection, const UserCounter &counter, CommittedBatch &batch);
    Outcome writePairs(SqlConnection &connection) const;
    Outcome writeMinutes(SqlConnection &connection) const;
    Outcome writeBlocks(SqlConnection &connection) const;

    QHash<qint64, Counter> m_channels;
    QHash<qint64, UserCounter> m_users;
    QHash<std::pair<qint64, qint64>, qint64> m_pairs;   // (user id, channel id) -> messages
    QHash<std::pair<qint64, qint64>, qint64> m_minutes; // (minute, channel id) -> messages
    QHash<qint64, IdBlock> m_blocks;                    // by number
    QList<StoredUserPtr> m_speakers;                    // of each message
};
