// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_cache.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSources = 1'000;
constexpr qsizetype maxChannels = 20'000;
// More than the events of a batch: within one nobody may be looked up twice.
constexpr qsizetype maxUsers = 200'000;

} // namespace

IdentityCache::IdentityCache(SqlConnection &connection)
    : m_connection(connection)
    , m_sources(maxSources)
    , m_channels(maxChannels)
    , m_users(maxUsers)
{}

Expected<std::optional<qint64>> IdentityCache::find(const QString &statement,
                                                    std::initializer_list<SqlValue> key)
{
    auto rows = m_connection.run(statement, key);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(rows->integer(0)) : std::nullopt;
}

Expected<qint64> IdentityCache::insert(const QString &statement, std::initializer_list<SqlValue> values)
{
    const auto inserted = m_connection.run(statement, values);
    if (!inserted)
        return tl::unexpected(inserted.error());
    return m_connection.lastInsertId();
}

Expected<qint64> IdentityCache::sourceId(const Utf8 &name)
{
    if (const qint64 *known = m_sources.object(name))
        return *known;
    const auto found = find(u"write/find_source"_s, {sqlValue(name)});
    if (!found)
        return tl::unexpected(found.error());
    const auto id = *found ? Expected<qint64>(**found) : insert(u"write/insert_source"_s, {sqlValue(name)});
    if (id)
        m_sources.insert(name, new qint64(*id));
    return id;
}

Expected<qint64> IdentityCache::channelId(const ChannelKey &key, ArchiveTotals &totals)
{
    const Key cached(key.source, key.identity);
    if (const qint64 *known = m_channels.object(cached))
        return *known;
    const auto source = sourceId(key.source);
    if (!source)
        return source;
    const auto found = find(u"write/find_channel"_s, {*source, sqlValue(key.identity)});
    if (!found)
        return tl::unexpected(found.error());
    if (!*found && key.isMaybeName) {
        const auto named = find(u"write/find_named_channel"_s,
                                {sqlValue(key.source), sqlValue(key.identity), sqlValue(key.name)});
        if (!named || *named)
            return named ? Expected<qint64>(**named) : tl::unexpected(named.error());
    }
    Expected<qint64> id = found->value_or(0);
    if (!*found) {
        id = insert(u"write/insert_channel"_s,
                    {*source, sqlValue(key.identity), sqlValue(key.name), key.at, key.at});
        totals.channels += id ? 1 : 0;
    }
    if (id)
        m_channels.insert(cached, new qint64(*id));
    return id;
}

Expected<StoredUserPtr> IdentityCache::user(const ChatMessage &message, ArchiveTotals &totals)
{
    const Key key(message.source, message.userIdentity);
    if (const StoredUserPtr *known = m_users.object(key)) {
        const StoredUserPtr user = *known;
        const Outcome kept = keepName(*user, message);
        return kept ? Expected<StoredUserPtr>(user) : tl::unexpected(kept.error());
    }
    const auto source = sourceId(message.source);
    if (!source)
        return tl::unexpected(source.error());
    auto user = findUser(*source, message.userIdentity);
    if (user && *user == nullptr) {
        user = insertUser(*source, message);
        totals.users += user ? 1 : 0;
    }
    if (!user)
        return user;
    if (const Outcome kept = keepName(**user, message); !kept)
        return tl::unexpected(kept.error());
    m_users.insert(key, new StoredUserPtr(*user));
    return user;
}

Expected<StoredUserPtr> IdentityCache::insertUser(qint64 sourceId, const ChatMessage &message)
{
    const auto id =
        insert(u"write/insert_user"_s, {sourceId, sqlValue(message.userIdentity), sqlValue(message.user),
                                        sqlValue(message.displayName), message.sentAt, message.sentAt});
    if (!id)
        return tl::unexpected(id.error());
    return std::make_shared<StoredUser>(
        StoredUser{*id, message.user, message.displayName, 0, message.sentAt, {}, {}});
}

// Null where there is none.
Expected<StoredUserPtr> IdentityCache::findUser(qint64 sourceId, const Utf8 &identity)
{
    auto rows = m_connection.run(u"write/find_user"_s, {sourceId, sqlValue(identity)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return StoredUserPtr();
    const Utf8 login = rows->text(1);
    const Utf8 displayName = rows->text(2);
    return std::make_shared<StoredUser>(StoredUser{rows->integer(0), login, displayName, rows->integer(3),
                                                   rows->integer(4), login, displayName});
}

Expected<std::optional<qint64>> IdentityCache::findUserId(qint64 sourceId, const Utf8 &identity)
{
    const auto user = findUser(sourceId, identity);
    if (!user)
        return tl::unexpected(user.error());
    return *user ? std::optional((*user)->id) : std::nullopt;
}

// Most messages come under the name of the one before.
Outcome IdentityCache::keepName(StoredUser &user, const ChatMessage &message)
{
    if (user.heardLogin == message.user && user.heardDisplayName == message.displayName)
        return {};
    const auto named =
        m_connection.run(u"write/name_user"_s,
                         {user.id, sqlValue(message.user), sqlValue(message.displayName), message.sentAt});
    if (!named)
        return tl::unexpected(named.error());
    user.heardLogin = message.user;
    user.heardDisplayName = message.displayName;
    return {};
}

void IdentityCache::forget()
{
    m_sources.clear();
    m_channels.clear();
    m_users.clear();
}
