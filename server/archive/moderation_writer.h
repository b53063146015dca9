// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/archive_pages.h"
#include "chat/moderation_event.h"
#include "identity_cache.h"
#include "moderation_memory.h"
#include "sql_connection.h"

#include <QList>

// Keeps what moderators did and marks the messages it concerns. A purge that concerns many is done in slices
// of `sliceRows`, the first with the event and the rest by markMore(), so that no transaction is long; how
// far it has come is in the archive, and goes on after a restart. Within transactions of the writer, on its
// thread.
class ModerationWriter final
{
public:
    static constexpr int sliceRows = 2'000;

    ModerationWriter(SqlConnection &connection, IdentityCache &identities)
        : m_connection(connection)
        , m_identities(identities)
    {}
    Q_DISABLE_COPY_MOVE(ModerationWriter)

    // Reads what the memory starts with, unless it has done so. Call at the start of every transaction.
    Outcome load(qint64 now);

    struct Kept
    {
        qint64 id = 0;
        bool isNew = false;
        QList<qint64> marked; // ids of messages
    };

    // `event` has its channelId.
    Expected<Kept> write(const ModerationEvent &event);

    // The next slice of the oldest purge that is not done; nothing marked and nothing left when all are.
    struct Slice
    {
        bool isLeft = false;
        QList<qint64> marked;
    };
    Expected<Slice> markMore();

    bool hasMore() const { return m_hasMore; }
    ModerationMemory &memory() { return m_memory; }

    // The transaction was rolled back.
    void forget();

private:
    struct Task
    {
        qint64 eventId = 0;
        qint64 channelId = 0;
        qint64 sourceId = 0;
        qint64 at = 0;
        qint64 reached = 0; // messages sent after it are marked
        ModerationKind kind = ModerationKind::Clear;
        Utf8 userIdentity;
    };

    Expected<qint64> existing(const ModerationEvent &event);
    Expected<QList<qint64>> markOne(const ModerationEvent &event);
    Expected<QList<qint64>> markSlice(const Task &task);
    Expected<QList<TimelinePosition>> purgedOfChannel(const Task &task, qint64 from);
    Expected<QList<TimelinePosition>> purgedOfUser(const Task &task, qint64 from);
    Outcome mark(const QList<qint64> &ids, qint64 at, qint64 eventId);
    Outcome keepProgress(qint64 eventId, qsizetype marked, qint64 reached, bool isDone);

    SqlConnection &m_connection;
    IdentityCache &m_identities;
    ModerationMemory m_memory;
    bool m_isLoaded = false;
    bool m_hasMore = true; // unknown before the first look
};
