// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_writer.h"

#include "base/time_text.h"
#include "batch_tally.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr CommitOutcome dropped{{}, CommitOutcome::Kind::Dropped, 0};

template <class Row>
CommitOutcome outcomeOf(const Row &row)
{
    return {{}, row.isNew ? CommitOutcome::Kind::Stored : CommitOutcome::Kind::Duplicate, row.id};
}

} // namespace

Outcome BatchWriter::load()
{
    auto rows = m_connection.run(u"write/load_archive"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Internal, u"the archive has lost its identity row"_s);
    m_epoch = rows->text(0);
    m_totals = {rows->integer(1), rows->integer(2), rows->integer(3), rows->integer(4), rows->integer(5)};
    m_spoolPosition = rows->integer(6);
    return {};
}

// What is remembered may name rows that a rollback has taken away.
void BatchWriter::forget()
{
    m_identities.forget();
    m_messages.forget();
    m_moderation.forget();
    m_isFresh = false;
}

// At the start of every transaction.
Outcome BatchWriter::refresh()
{
    if (m_isFresh)
        return {};
    if (Outcome loaded = m_moderation.load(utcNowMs()); !loaded)
        return loaded;
    if (Outcome loaded = m_messages.load(); !loaded)
        return loaded;
    if (Outcome loaded = m_eraser.load(); !loaded)
        return loaded;
    m_isFresh = true;
    return {};
}

Expected<CommittedBatchPtr> BatchWriter::write(const IngestBatch &batch)
{
    auto committed = std::make_shared<CommittedBatch>();
    committed->number = batch.number;
    committed->totals = m_totals;
    QElapsedTimer since;
    since.start();
    const Outcome written = m_connection.transaction([&] { return writeRows(batch, *committed); });
    if (!written) {
        forget();
        return tl::unexpected(written.error());
    }
    m_totals = committed->totals;
    m_spoolPosition = std::max(m_spoolPosition, batch.spoolPosition);
    committed->committedAt = utcNowMs();
    committed->tookMicros = since.nsecsElapsed() / 1'000;
    return CommittedBatchPtr(std::move(committed));
}

Outcome BatchWriter::writeRows(const IngestBatch &batch, CommittedBatch &committed)
{
    if (Outcome fresh = refresh(); !fresh)
        return fresh;
    BatchTally tally;
    Progress progress{committed, tally};
    const qint64 firstNew = committed.totals.head;
    committed.messages.reserve(batch.events.size());
    for (const SourceEvent &event : batch.events) {
        auto outcome = std::visit([&](const auto &body) { return writeBody(body, progress); }, event.body);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->kind == CommitOutcome::Kind::Dropped)
            ++committed.dropped;
        if (event.ticket.isValid()) {
            outcome->ticket = event.ticket;
            committed.outcomes.append(*outcome);
        }
    }
    if (Outcome indexed = m_messages.indexText(firstNew, committed.totals.head); !indexed)
        return indexed;
    if (Outcome counted = tally.write(m_connection, committed); !counted)
        return counted;
    if (!committed.deletedIds.isEmpty())
        committed.totals.amendedPosition = ++committed.totals.head;
    return writeTotals(committed.totals, batch.spoolPosition);
}

Expected<CommitOutcome> BatchWriter::writeBody(const ChatMessage &body, Progress &progress)
{
    if (m_eraser.isErased(body.source, body.channel))
        return dropped;
    ArchiveTotals &totals = progress.committed.totals;
    const auto channelId =
        m_identities.channelId({body.source, body.channelIdentity, body.channel, body.sentAt}, totals);
    if (!channelId)
        return tl::unexpected(channelId.error());
    const auto user = m_identities.user(body, totals);
    if (!user)
        return tl::unexpected(user.error());

    ChatMessages &messages = progress.committed.messages;
    ChatMessage &message = messages.emplaceBack(body);
    message.id = totals.head + 1;
    message.channelId = *channelId;
    message.userId = (*user)->id;
    const auto verdict = m_moderation.memory().verdict(*channelId, message.userIdentity, message.sentAt,
                                                       message.sourceMessageId);
    message.deletedAt = verdict ? verdict->at : 0;
    const auto stored = m_messages.write(message, verdict ? verdict->eventId : 0);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->isNew) {
        totals.head = message.id;
        ++totals.messages;
        progress.tally.add(message, *user);
    } else {
        messages.removeLast();
        ++progress.committed.duplicates;
    }
    return outcomeOf(*stored);
}

Expected<CommitOutcome> BatchWriter::writeBody(const ModerationEvent &body, Progress &progress)
{
    if (m_eraser.isErased(body.source, body.channel))
        return dropped;
    const bool isMaybeName = body.channelIdentity == body.channel.toLower();
    ArchiveTotals &totals = progress.committed.totals;
    const qint64 knownChannels = totals.channels;
    const auto channelId = m_identities.channelId(
        {body.source, body.channelIdentity, body.channel, body.at, isMaybeName}, totals);
    if (!channelId)
        return tl::unexpected(channelId.error());
    if (totals.channels > knownChannels) // in which nobody has said anything yet
        progress.committed.channels.append({*channelId, body.source, body.channel, 0, 0});
    ModerationEvent event = body;
    event.channelId = *channelId;
    const auto kept = m_moderation.write(event);
    if (!kept)
        return tl::unexpected(kept.error());
    event.id = kept->id;
    progress.committed.deletedIds += kept->marked;
    if (kept->isNew)
        progress.committed.moderation.append(event);
    else
        ++progress.committed.duplicates;
    return outcomeOf(*kept);
}

Expected<CommitOutcome> BatchWriter::writeBody(const Gap &gap, Progress &progress)
{
    if (m_eraser.isErased(gap.source, gap.channel))
        return dropped;
    const auto id = m_gaps.write(gap);
    if (!id)
        return tl::unexpected(id.error());
    progress.committed.gaps.append({*id, gap});
    return CommitOutcome{};
}

Expected<CommitOutcome> BatchWriter::writeBody(const ListeningMark &mark, Progress & /*progress*/)
{
    if (const Outcome written = m_gaps.write(mark); !written)
        return tl::unexpected(written.error());
    return CommitOutcome{};
}

Expected<BatchWriter::Upkeep> BatchWriter::upkeep()
{
    Upkeep done;
    ArchiveTotals totals = m_totals;
    const Outcome kept = m_connection.transaction([&]() -> Outcome {
        if (Outcome fresh = refresh(); !fresh)
            return fresh;
        auto marked = m_moderation.markMore();
        if (!marked)
            return tl::unexpected(marked.error());
        done.markedIds = std::move(marked->marked);
        auto erased = m_eraser.eraseMore(totals);
        if (!erased)
            return tl::unexpected(erased.error());
        done.erased = std::move(*erased);
        if (!done.markedIds.isEmpty())
            totals.amendedPosition = ++totals.head;
        done.markedTotals = totals;
        // Whoever shows a channel is told when it is gone, not with each slice.
        if (done.erased.isDone)
            totals.amendedPosition = ++totals.head;
        return done.erased.isLeft || !done.markedIds.isEmpty() ? writeTotals(totals, 0) : Outcome();
    });
    if (!kept) {
        forget();
        return tl::unexpected(kept.error());
    }
    m_totals = totals;
    m_mayErase = done.erased.isLeft;
    if (done.erased.isDone)
        forget(); // the channel's and its users' rows are gone
    else if (done.erased.isLeft)
        m_identities.forget(); // its users' counts are others
    return done;
}

Outcome BatchWriter::saveListening(const Utf8 &source, const Utf8 &channel, const Utf8 &state)
{
    const auto saved = m_connection.run(u"write/save_listening"_s,
                                        {sqlValue(source), sqlValue(channel), sqlValue(state), utcNowMs()});
    if (!saved)
        return tl::unexpected(saved.error());
    m_isFresh = false;
    m_mayErase = true;
    return {};
}

Outcome BatchWriter::writeTotals(const ArchiveTotals &totals, qint64 spoolPosition)
{
    const auto updated =
        m_connection.run(u"write/update_archive"_s, {totals.messages, totals.channels, totals.users,
                                                     totals.head, spoolPosition, totals.amendedPosition});
    return updated ? Outcome() : tl::unexpected(updated.error());
}

Outcome BatchWriter::pruneMinutes()
{
    const qint64 oldest = utcNowMs() / BatchTally::msPerMinute - BatchTally::keptMinutes;
    const auto pruned = m_connection.run(u"write/prune_minutes"_s, {oldest});
    return pruned ? Outcome() : tl::unexpected(pruned.error());
}
