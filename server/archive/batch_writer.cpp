// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_writer.h"

#include "base/time_text.h"
#include "batch_tally.h"

using namespace Qt::StringLiterals;

Outcome BatchWriter::load()
{
    auto rows = m_connection.run(u"write/load_archive"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Internal, u"the archive has lost its identity row"_s);
    m_epoch = rows->text(0);
    m_totals = {rows->integer(1), rows->integer(2), rows->integer(3), rows->integer(4)};
    return {};
}

Expected<CommittedBatchPtr> BatchWriter::write(const IngestBatch &batch)
{
    auto committed = std::make_shared<CommittedBatch>();
    committed->number = batch.number;
    committed->totals = m_totals;
    const Outcome written = m_connection.transaction([&] { return writeRows(batch, *committed); });
    if (!written) {
        m_identities.forget();
        return tl::unexpected(written.error());
    }
    m_totals = committed->totals;
    committed->committedAt = utcNowMs();
    return CommittedBatchPtr(std::move(committed));
}

Outcome BatchWriter::writeRows(const IngestBatch &batch, CommittedBatch &committed)
{
    BatchTally tally;
    const qint64 firstNew = committed.totals.lastMessageId;
    committed.messages.reserve(batch.events.size());
    for (const SourceEvent &event : batch.events) {
        if (Outcome written = writeEvent(event, committed, tally); !written)
            return written;
    }
    if (Outcome indexed = indexText(firstNew, committed.totals.lastMessageId); !indexed)
        return indexed;
    if (Outcome counted = tally.write(m_connection, committed); !counted)
        return counted;
    return writeTotals(committed.totals);
}

Outcome BatchWriter::writeEvent(const SourceEvent &event, CommittedBatch &committed, BatchTally &tally)
{
    ChatMessage message = event.message;
    const auto channelId = m_identities.channelId(message, committed.totals);
    if (!channelId)
        return tl::unexpected(channelId.error());
    const auto userId = m_identities.userId(message, committed.totals);
    if (!userId)
        return tl::unexpected(userId.error());

    message.id = committed.totals.lastMessageId + 1;
    message.channelId = *channelId;
    const auto isNew = insertMessage(message, *channelId, *userId);
    if (!isNew)
        return tl::unexpected(isNew.error());
    qint64 storedId = message.id;
    if (*isNew) {
        committed.totals.lastMessageId = message.id;
        ++committed.totals.messages;
        tally.add(message, *channelId, *userId);
        committed.messages.append(message);
    } else {
        ++committed.duplicates;
        const auto existing = findDuplicate(message, *channelId);
        if (!existing)
            return tl::unexpected(existing.error());
        storedId = *existing;
    }
    if (event.ticket.isValid())
        committed.outcomes.append({event.ticket, !*isNew, storedId});
    return {};
}

Expected<bool> BatchWriter::insertMessage(const ChatMessage &message, qint64 channelId, qint64 userId)
{
    const auto inserted = m_connection.run(
        u"write/insert_message"_s,
        {message.id, channelId, userId, QString::fromLatin1(kindName(message.kind)), sqlValue(message.text),
         message.sentAt, message.receivedAt, message.undated ? 1 : 0, sqlValue(message.sourceMessageId, true),
         sqlValue(message.replyTo, true), sqlValue(message.tags, true)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return inserted->affected() > 0;
}

Expected<qint64> BatchWriter::findDuplicate(const ChatMessage &message, qint64 channelId)
{
    const QVariant sourceMessageId = sqlValue(message.sourceMessageId);
    auto rows = m_connection.run(u"write/find_duplicate"_s,
                                 {channelId, message.sentAt, sourceMessageId, channelId, sourceMessageId});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Internal,
                       u"a row was refused as a duplicate, but its original is not there"_s);
    return rows->integer(0);
}

Outcome BatchWriter::indexText(qint64 after, qint64 upTo)
{
    const auto indexed = m_connection.run(u"write/index_text"_s, {after, upTo});
    return indexed ? Outcome() : tl::unexpected(indexed.error());
}

Outcome BatchWriter::writeTotals(const ArchiveTotals &totals)
{
    const auto updated = m_connection.run(
        u"write/update_archive"_s, {totals.messages, totals.channels, totals.users, totals.lastMessageId});
    return updated ? Outcome() : tl::unexpected(updated.error());
}

Outcome BatchWriter::pruneMinutes()
{
    const qint64 oldest = utcNowMs() / BatchTally::msPerMinute - BatchTally::keptMinutes;
    const auto pruned = m_connection.run(u"write/prune_minutes"_s, {oldest});
    return pruned ? Outcome() : tl::unexpected(pruned.error());
}
