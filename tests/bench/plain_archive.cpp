// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_archive.h"

#include <sqlite3.h>

namespace {

void bindText(sqlite3_stmt *statement, int index, const Utf8 &text)
{
    if (text.isEmpty())
        sqlite3_bind_null(statement, index);
    else
        sqlite3_bind_text(statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

} // namespace

PlainArchive::PlainArchive(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    for (const char *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -32768",
          "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = FAST",
          "PRAGMA journal_size_limit = 67108864", "PRAGMA wal_autocheckpoint = 4096",
          "INSERT INTO sources (id, name) VALUES (1, 'bench')"})
        execute(pragma);
    m_insert =
        prepare("INSERT INTO messages (id, channel_id, user_id, kind, text, sent_at, received_at, undated, "
                "source_message_id, reply_to) VALUES (?, ?, ?, 'message', ?, ?, ?, 0, ?, ?)");
    m_index = prepare(
        "INSERT INTO messages_fts (rowid, text, who) SELECT id, text, who FROM searched_messages WHERE "
        "id > ? AND id <= ?");
    m_insertChannel =
        prepare("INSERT INTO channels (source_id, identity, name, first_message_at, last_message_at) "
                "VALUES (1, ?, ?, ?, ?)");
    m_insertUser =
        prepare("INSERT INTO users (source_id, identity, login, display_name, first_seen_at, last_seen_at) "
                "VALUES (1, ?, ?, ?, ?, ?)");
    m_nameUser =
        prepare("INSERT INTO user_names (user_id, login, display_name, first_seen_at) VALUES (?, ?, ?, ?)");
    m_countPair = prepare("INSERT INTO channel_users (user_id, channel_id, message_count) VALUES (?, ?, ?) "
                          "ON CONFLICT DO UPDATE SET message_count = message_count + excluded.message_count");
    m_noteBlock = prepare("INSERT INTO message_blocks (block, oldest_at, newest_at) VALUES (?, ?, ?) "
                          "ON CONFLICT DO UPDATE SET newest_at = excluded.newest_at");
    m_countChannel =
        prepare("UPDATE channels SET message_count = message_count + ?, last_message_at = ? WHERE id = ?");
    m_countUser =
        prepare("UPDATE users SET message_count = message_count + ?, last_seen_at = ? WHERE id = ?");
    m_countAll = prepare("UPDATE archive SET message_count = ?, last_message_id = ?");
}

PlainArchive::~PlainArchive()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void PlainArchive::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

sqlite3_stmt *PlainArchive::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
    m_statements.append(statement);
    return statement;
}

void PlainArchive::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database));
    sqlite3_reset(statement);
}

qint64 PlainArchive::channelId(const ChatMessage &message)
{
    const auto known = m_channels.constFind(message.channelIdentity);
    if (known != m_channels.cend())
        return *known;
    bindText(m_insertChannel, 1, message.channelIdentity);
    bindText(m_insertChannel, 2, message.channel);
    sqlite3_bind_int64(m_insertChannel, 3, message.sentAt);
    sqlite3_bind_int64(m_insertChannel, 4, message.sentAt);
    step(m_insertChannel);
    return *m_channels.insert(message.channelIdentity, sqlite3_last_insert_rowid(m_database));
}

qint64 PlainArchive::userId(const ChatMessage &message)
{
    const auto known = m_users.constFind(message.userIdentity);
    if (known != m_users.cend())
        return *known;
    bindText(m_insertUser, 1, message.userIdentity);
    bindText(m_insertUser, 2, message.user);
    bindText(m_insertUser, 3, message.displayName);
    sqlite3_bind_int64(m_insertUser, 4, message.sentAt);
    sqlite3_bind_int64(m_insertUser, 5, message.sentAt);
    step(m_insertUser);
    const qint64 id = sqlite3_last_insert_rowid(m_database);
    sqlite3_bind_int64(m_nameUser, 1, id);
    bindText(m_nameUser, 2, message.user);
    bindText(m_nameUser, 3, message.displayName);
    sqlite3_bind_int64(m_nameUser, 4, message.sentAt);
    step(m_nameUser);
    return *m_users.insert(message.userIdentity, id);
}

void PlainArchive::insert(const ChatMessage &message, qint64 channelId, qint64 userId)
{
    sqlite3_bind_int64(m_insert, 1, ++m_lastId);
    sqlite3_bind_int64(m_insert, 2, channelId);
    sqlite3_bind_int64(m_insert, 3, userId);
    bindText(m_insert, 4, message.text);
    sqlite3_bind_int64(m_insert, 5, message.sentAt);
    sqlite3_bind_int64(m_insert, 6, message.receivedAt);
    bindText(m_insert, 7, message.sourceMessageId);
    bindText(m_insert, 8, message.replyTo);
    step(m_insert);
}

void PlainArchive::writeCounts()
{
    for (auto [statement, counts] :
         {std::pair(m_countChannel, &m_channelCounts), std::pair(m_countUser, &m_userCounts)}) {
        for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
            sqlite3_bind_int64(statement, 1, it->added);
            sqlite3_bind_int64(statement, 2, it->lastAt);
            sqlite3_bind_int64(statement, 3, it.key());
            step(statement);
        }
        counts->clear();
    }
    for (auto it = m_pairCounts.cbegin(); it != m_pairCounts.cend(); ++it) {
        sqlite3_bind_int64(m_countPair, 1, it.key().first);
        sqlite3_bind_int64(m_countPair, 2, it.key().second);
        sqlite3_bind_int64(m_countPair, 3, it.value());
        step(m_countPair);
    }
    m_pairCounts.clear();
    sqlite3_bind_int64(m_countAll, 1, m_lastId);
    sqlite3_bind_int64(m_countAll, 2, m_lastId);
    step(m_countAll);
}

// Times only grow here.
void PlainArchive::writeBlocks(const ChatMessages &messages, qint64 first)
{
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const qint64 block = (first + 1 + i) >> 12;
        const bool isLast = i + 1 == messages.size() || (first + 2 + i) >> 12 != block;
        if (!isLast)
            continue;
        const qsizetype oldest = std::max<qint64>((block << 12) - first - 1, 0);
        sqlite3_bind_int64(m_noteBlock, 1, block);
        sqlite3_bind_int64(m_noteBlock, 2, messages[oldest].sentAt);
        sqlite3_bind_int64(m_noteBlock, 3, messages[i].sentAt);
        step(m_noteBlock);
    }
}

void PlainArchive::write(const ChatMessages &messages)
{
    const qint64 first = m_lastId;
    execute("BEGIN IMMEDIATE");
    for (const ChatMessage &message : messages) {
        const qint64 channel = channelId(message);
        const qint64 user = userId(message);
        insert(message, channel, user);
        for (Count *count : {&m_channelCounts[channel], &m_userCounts[user]}) {
            ++count->added;
            count->lastAt = message.sentAt;
        }
        ++m_pairCounts[{user, channel}];
    }
    sqlite3_bind_int64(m_index, 1, first);
    sqlite3_bind_int64(m_index, 2, m_lastId);
    step(m_index);
    writeCounts();
    writeBlocks(messages, first);
    execute("COMMIT");
}
