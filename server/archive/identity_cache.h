// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "sql_connection.h"
#include "stored_user.h"

#include <QCache>

#include <initializer_list>
#include <optional>

// What names a channel, whatever kind of event it came with.
struct ChannelKey
{
    const Utf8 &source;
    const Utf8 &identity;
    const Utf8 &name;
    qint64 at = 0; // of the event, ms UTC

    // The identity may be the name in its place, because the platform did not tell it: where no channel has
    // it, the one that was last heard under that name is meant.
    bool isMaybeName = false;
};

// The row ids of sources, channels and users, so that most messages need no look-up. Creates rows that do not
// exist yet and counts them in the totals it is given; keeps every name a user has had. Bounded: the least
// recently used entry goes, and is looked up again. Belongs to the writer's thread. forget() must be called
// when the transaction that created rows was rolled back.
class IdentityCache final
{
public:
    explicit IdentityCache(SqlConnection &connection);
    Q_DISABLE_COPY_MOVE(IdentityCache)

    Expected<qint64> sourceId(const Utf8 &name);
    Expected<qint64> channelId(const ChannelKey &key, ArchiveTotals &totals);
    Expected<StoredUserPtr> user(const ChatMessage &message, ArchiveTotals &totals);

    // Nothing where the user has never said a word.
    Expected<std::optional<qint64>> findUserId(qint64 sourceId, const Utf8 &identity);

    void forget();

private:
    using Key = std::pair<Utf8, Utf8>; // source and identity

    Expected<std::optional<qint64>> find(const QString &statement, std::initializer_list<SqlValue> key);
    Expected<qint64> insert(const QString &statement, std::initializer_list<SqlValue> values);
    Expected<StoredUserPtr> findUser(qint64 sourceId, const Utf8 &identity);
    Expected<StoredUserPtr> insertUser(qint64 sourceId, const ChatMessage &message);
    Outcome keepName(StoredUser &user, const ChatMessage &message);

    SqlConnection &m_connection;
    QCache<Utf8, qint64> m_sources;
    QCache<Key, qint64> m_channels;
    QCache<Key, StoredUserPtr> m_users;
};
