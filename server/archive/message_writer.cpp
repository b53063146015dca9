// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_writer.h"

#include "chat/search_form.h"

using namespace Qt::StringLiterals;

namespace {

SqlValue valueOrNull(qint64 value)
{
    return value == 0 ? SqlValue() : SqlValue(value);
}

} // namespace

Expected<MessageWriter::Stored> MessageWriter::write(const ChatMessage &message, qint64 deletedBy)
{
    if (message.replayNumber > 0) {
        const auto known = findReplayed(message);
        if (!known)
            return tl::unexpected(known.error());
        if (*known != 0)
            return Stored{*known, false};
    }
    const auto isNew = insert(message, deletedBy);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (*isNew)
        return Stored{message.id, true};
    const auto existing = findById(message);
    if (!existing)
        return tl::unexpected(existing.error());
    if (*existing == 0)
        return failure(ErrorCode::Internal,
                       u"a row was refused as a duplicate, but its original is not there"_s);
    return Stored{*existing, false};
}

// 0 when it is not there.
Expected<qint64> MessageWriter::findReplayed(const ChatMessage &message)
{
    const bool hasId = !message.sourceMessageId.isEmpty();
    if (hasId) {
        // Nearly always it has the time that it had when it was live; only where clocks differ the neighbours
        // are looked at.
        const auto exact = findById(message);
        if (!exact || *exact != 0)
            return exact;
        auto rows = m_connection.run(u"write/find_replayed"_s,
                                     {message.channelId, message.sentAt - clockSlackMs,
                                      message.sentAt + clockSlackMs, sqlValue(message.sourceMessageId)});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            return rows->integer(0);
    }
    // One that has an id may have come without it before, but is not the line that came with another id.
    // Some servers know of what they play the second alone, and of what is live the millisecond.
    const bool isWholeSecond = !hasId && message.sentAt % 1'000 == 0;
    auto rows =
        m_connection.run(u"write/find_same_line"_s,
                         {message.channelId, message.sentAt, message.sentAt + (isWholeSecond ? 999 : 0),
                          message.userId, sqlValue(message.text), hasId ? 0 : 1});
    if (!rows)
        return tl::unexpected(rows.error());
    const bool isThere = rows->next() && rows->integer(0) >= message.replayNumber;
    return isThere ? rows->integer(1) : 0;
}

Expected<bool> MessageWriter::insert(const ChatMessage &message, qint64 deletedBy)
{
    const auto tagSet = m_tagSets.setOf(message.channelId, message.tags);
    if (!tagSet)
        return tl::unexpected(tagSet.error());
    const QByteArrayView kind = kindName(message.kind);
    const Utf8 searched = searchForm(message.text);
    const bool isAsSaid = searched.size() == message.text.size(); // it only ever becomes shorter
    const auto inserted = m_connection.run(
        u"write/insert_message"_s,
        {message.id, message.channelId, message.userId,
         sqlValue(QByteArray::fromRawData(kind.constData(), kind.size())), sqlValue(message.text),
         message.sentAt, message.receivedAt, message.undated ? 1 : 0, sqlValue(message.sourceMessageId, true),
         sqlValue(message.replyTo, true), *tagSet == 0 ? sqlValue(message.tags, true) : SqlValue(),
         valueOrNull(*tagSet), sqlValue(message.systemText, true), sqlValue(message.originChannel, true),
         valueOrNull(message.deletedAt), valueOrNull(deletedBy), isAsSaid ? SqlValue() : sqlValue(searched)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    if (inserted->affected() > 0)
        return true;
    const Outcome taken = m_tagSets.takeBack();
    return taken ? Expected<bool>(false) : tl::unexpected(taken.error());
}

// 0 when it is not there.
Expected<qint64> MessageWriter::findById(const ChatMessage &message)
{
    const SqlValue sourceMessageId = sqlValue(message.sourceMessageId);
    auto rows =
        m_connection.run(u"write/find_duplicate"_s, {message.channelId, message.sentAt, sourceMessageId,
                                                     message.channelId, sourceMessageId});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

Outcome MessageWriter::indexText(qint64 after, qint64 upTo)
{
    const auto indexed = m_connection.run(u"write/index_text"_s, {after, upTo});
    return indexed ? Outcome() : tl::unexpected(indexed.error());
}
