// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QHash>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

// What the archive's writer is compared with: a loop over the C interface of SQLite that writes the same rows
// into the same schema with the same settings, and does nothing that a chat archive needs beside (no look at
// duplicates beyond the unique index, no moderation, no live views). Ends the program when SQLite refuses.
class PlainArchive final
{
public:
    // `path` is an archive that Weir has made and that holds no messages.
    explicit PlainArchive(const QString &path);
    ~PlainArchive();
    Q_DISABLE_COPY_MOVE(PlainArchive)

    // One transaction.
    void write(const ChatMessages &messages);

private:
    struct Count
    {
        qint64 added = 0;
        qint64 lastAt = 0;
    };

    qint64 channelId(const ChatMessage &message);
    qint64 userId(const ChatMessage &message);
    void insert(const ChatMessage &message, qint64 channelId, qint64 userId);
    void writeCounts();
    void writeBlocks(const ChatMessages &messages, qint64 first);
    void execute(const char *sql);
    sqlite3_stmt *prepare(const char *sql);
    void step(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    QList<sqlite3_stmt *> m_statements;
    sqlite3_stmt *m_insert;
    sqlite3_stmt *m_index;
    sqlite3_stmt *m_insertChannel;
    sqlite3_stmt *m_insertUser;
    sqlite3_stmt *m_countChannel;
    sqlite3_stmt *m_countUser;
    sqlite3_stmt *m_countAll;
    sqlite3_stmt *m_nameUser;
    sqlite3_stmt *m_countPair;
    sqlite3_stmt *m_noteBlock;
    QHash<Utf8, qint64> m_channels;
    QHash<Utf8, qint64> m_users;
    QHash<qint64, Count> m_channelCounts;
    QHash<qint64, Count> m_userCounts;
    QHash<std::pair<qint64, qint64>, qint64> m_pairCounts; // (user, channel) -> messages
    qint64 m_lastId = 0;
};
