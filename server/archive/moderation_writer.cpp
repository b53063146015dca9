// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation_writer.h"

#include "message_filter_sql.h"
#include "query_parts.h"
#include "search_expression.h"
#include "timeline_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A delete may carry a clock that is a little behind that of the message.
constexpr qint64 clockSlackMs = 60'000;

// Where the message of a delete is looked for: nearly always it is young. Ever wider, because the index is by
// time; and not without end, because whoever may delete could make the writer search all day.
constexpr qint64 searchedMs[] = {600'000, 24 * 3'600'000, 7 * 24 * 3'600'000};

ModerationKind kindFromName(const Utf8 &name)
{
    for (const auto kind : {ModerationKind::Delete, ModerationKind::Timeout, ModerationKind::Ban}) {
        if (name == moderationKindName(kind))
            return kind;
    }
    return ModerationKind::Clear;
}

} // namespace

Outcome ModerationWriter::load(qint64 now)
{
    if (m_isLoaded)
        return {};
    auto rows = m_connection.run(u"write/recent_moderation"_s,
                                 {now - ModerationMemory::seedMs, int(ModerationMemory::maxEvents)});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<std::pair<ModerationEvent, bool>> recent;
    while (rows->next()) {
        ModerationEvent event;
        event.id = rows->integer(0);
        event.channelId = rows->integer(1);
        event.kind = kindFromName(rows->text(2));
        event.userIdentity = rows->text(3);
        event.targetMessageId = rows->text(4);
        event.at = rows->integer(5);
        recent.append({event, rows->integer(6) > 0});
    }
    std::reverse(recent.begin(), recent.end()); // the newest came first
    for (const auto &[event, found] : std::as_const(recent))
        m_memory.remember(event, found);
    m_isLoaded = true;
    return {};
}

void ModerationWriter::forget()
{
    m_memory.clear();
    m_isLoaded = false;
    m_hasMore = true;
}

Expected<ModerationWriter::Kept> ModerationWriter::write(const ModerationEvent &event)
{
    const bool isPurge = event.kind != ModerationKind::Delete;
    const auto inserted = m_connection.run(
        u"write/insert_moderation"_s,
        {event.channelId, QString::fromLatin1(moderationKindName(event.kind)), sqlValue(event.userIdentity),
         sqlValue(event.user), sqlValue(event.targetMessageId), sqlValue(event.moderator, true),
         sqlValue(event.reason, true), event.durationMs, event.at, event.receivedAt, event.at});
    if (!inserted)
        return tl::unexpected(inserted.error());
    Kept kept;
    kept.isNew = inserted->affected() > 0;
    const auto id = kept.isNew ? Expected<qint64>(m_connection.lastInsertId()) : existing(event);
    if (!id)
        return tl::unexpected(id.error());
    kept.id = *id;
    if (!kept.isNew)
        return kept;

    ModerationEvent stored = event;
    stored.id = kept.id;
    if (isPurge) {
        m_hasMore = true; // markMore() does it, with this event's turn among the others
        m_memory.remember(stored, true);
        return kept;
    }
    auto marked = markOne(stored);
    if (!marked)
        return tl::unexpected(marked.error());
    kept.marked = std::move(*marked);
    m_memory.remember(stored, !kept.marked.isEmpty());
    return kept;
}

Expected<qint64> ModerationWriter::existing(const ModerationEvent &event)
{
    auto rows =
        m_connection.run(u"write/find_moderation"_s,
                         {event.channelId, event.at, QString::fromLatin1(moderationKindName(event.kind)),
                          sqlValue(event.userIdentity), sqlValue(event.targetMessageId)});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

Expected<QList<qint64>> ModerationWriter::markOne(const ModerationEvent &event)
{
    QList<qint64> found;
    for (const qint64 reach : searchedMs) {
        auto rows = m_connection.run(
            u"write/find_deleted_one"_s,
            {event.channelId, event.at - reach, event.at + clockSlackMs, sqlValue(event.targetMessageId)});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next()) {
            found.append(rows->integer(0));
            break;
        }
    }
    if (const Outcome marked = mark(found, event.at, event.id); !marked)
        return tl::unexpected(marked.error());
    const Outcome kept = keepProgress(event.id, found.size(), event.at, true);
    return kept ? Expected<QList<qint64>>(found) : tl::unexpected(kept.error());
}

Expected<ModerationWriter::Slice> ModerationWriter::markMore()
{
    Task task;
    {
        auto rows = m_connection.run(u"write/undone_moderation"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        m_hasMore = rows->next();
        if (!m_hasMore)
            return Slice{};
        task = {rows->integer(0), rows->integer(1), rows->integer(6),
                rows->integer(4), rows->integer(5), kindFromName(rows->text(2)),
                rows->text(3)};
    }
    auto marked = markSlice(task);
    if (!marked)
        return tl::unexpected(marked.error());
    return Slice{true, std::move(*marked)};
}

Expected<QList<qint64>> ModerationWriter::markSlice(const Task &task)
{
    const qint64 from = task.at - ModerationMemory::reachMs;
    const auto found = task.userIdentity.isEmpty() ? purgedOfChannel(task, from) : purgedOfUser(task, from);
    if (!found)
        return tl::unexpected(found.error());
    QList<qint64> ids;
    for (const TimelinePosition &position : *found)
        ids.append(position.id);
    const qint64 reached = found->isEmpty() ? from : found->last().sentAt;
    if (const Outcome marked = mark(ids, task.at, task.eventId); !marked)
        return tl::unexpected(marked.error());
    const bool isDone = ids.size() < sliceRows;
    const Outcome kept = keepProgress(task.eventId, ids.size(), isDone ? from : reached, isDone);
    return kept ? Expected<QList<qint64>>(ids) : tl::unexpected(kept.error());
}

// The newest that stand, newest first, at most sliceRows.
Expected<QList<TimelinePosition>> ModerationWriter::purgedOfChannel(const Task &task, qint64 from)
{
    return query_parts::list<TimelinePosition>(m_connection, u"write/find_purged_of_channel"_s,
                                               {task.channelId, from, task.reached, sliceRows},
                                               [](const SqlRows &row) {
                                                   return TimelinePosition{row.integer(1), row.integer(0)};
                                               });
}

Expected<QList<TimelinePosition>> ModerationWriter::purgedOfUser(const Task &task, qint64 from)
{
    const auto user = m_identities.findUserId(task.sourceId, task.userIdentity);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return QList<TimelinePosition>(); // has never said a word
    FilterRows names;
    names.channels = {{task.channelId, {}, 0}};
    names.users = {{**user, {}, 0}};
    const TimelineSpan span{{from, 0}, {task.reached + 1, 0}};
    return TimelineSearch::first(m_connection, {matchExpression({}, names), span, true},
                                 TimelineOrder::NewestFirst, sliceRows);
}

Outcome ModerationWriter::mark(const QList<qint64> &ids, qint64 at, qint64 eventId)
{
    for (const qint64 id : ids) {
        const auto marked = m_connection.run(u"write/mark_deleted"_s, {at, eventId, id});
        if (!marked)
            return tl::unexpected(marked.error());
    }
    return {};
}

Outcome ModerationWriter::keepProgress(qint64 eventId, qsizetype marked, qint64 reached, bool isDone)
{
    const auto kept =
        m_connection.run(u"write/progress_moderation"_s, {marked, reached, isDone ? 1 : 0, eventId});
    return kept ? Outcome() : tl::unexpected(kept.error());
}
