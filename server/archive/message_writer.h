// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/chat_message.h"
#include "sql_connection.h"
#include "tag_sets.h"

// Writes messages and tells new ones from those that are there already. Within a transaction of BatchWriter,
// on the writer's thread.
//
// A message is there already when its channel has one with the same source message id at the same time (or at
// any, where the time is ours). A replayed one also when the id is found within `clockSlackMs` of its time,
// because a server's history may round; and, where it has no id, when its channel has as many lines of the
// same time, user and text as the replay has told so far.
class MessageWriter final
{
public:
    static constexpr qint64 clockSlackMs = 2'000;

    explicit MessageWriter(SqlConnection &connection)
        : m_connection(connection)
        , m_tagSets(connection)
    {}
    Q_DISABLE_COPY_MOVE(MessageWriter)

    struct Stored
    {
        qint64 id = 0;
        bool isNew = false;
    };

    // `message.id` is taken when it is new. `deletedBy`: the moderation event behind message.deletedAt.
    Expected<Stored> write(const ChatMessage &message, qint64 deletedBy);

    // Reads what it remembers, unless it has done so. Call at the start of every transaction.
    Outcome load() { return m_tagSets.load(); }

    // The transaction was rolled back, or a channel's history deleted.
    void forget() { m_tagSets.forget(); }

    // Puts the messages with after < id <= upTo into the search index.
    Outcome indexText(qint64 after, qint64 upTo);

private:
    Expected<qint64> findReplayed(const ChatMessage &message);
    Expected<qint64> findById(const ChatMessage &message);
    Expected<bool> insert(const ChatMessage &message, qint64 deletedBy);

    SqlConnection &m_connection;
    TagSets m_tagSets;
};
