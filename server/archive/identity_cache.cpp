// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_cache.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSources = 1'000;
constexpr qsizetype maxChannels = 20'000;
constexpr qsizetype maxUsers = 200'000;

QByteArray cacheKey(const Utf8 &source, const Utf8 &identity)
{
    return source + '\0' + identity;
}

} // namespace

IdentityCache::IdentityCache(SqlConnection &connection)
    : m_connection(connection)
    , m_sources(maxSources)
    , m_channels(maxChannels)
    , m_users(maxUsers)
{}

Expected<std::optional<qint64>> IdentityCache::find(const QString &statement, const QVariantList &key)
{
    auto rows = m_connection.run(statement, key);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(rows->integer(0)) : std::nullopt;
}

Expected<qint64> IdentityCache::insert(const QString &statement, const QVariantList &values)
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

Expected<qint64> IdentityCache::channelId(const ChatMessage &message, ArchiveTotals &totals)
{
    const QByteArray key = cacheKey(message.source, message.channelIdentity);
    if (const qint64 *known = m_channels.object(key))
        return *known;
    const auto source = sourceId(message.source);
    if (!source)
        return source;
    const auto found = find(u"write/find_channel"_s, {*source, sqlValue(message.channelIdentity)});
    if (!found)
        return tl::unexpected(found.error());
    Expected<qint64> id = found->value_or(0);
    if (!*found) {
        id = insert(u"write/insert_channel"_s, {*source, sqlValue(message.channelIdentity),
                                                sqlValue(message.channel), message.sentAt, message.sentAt});
        totals.channels += id ? 1 : 0;
    }
    if (id)
        m_channels.insert(key, new qint64(*id));
    return id;
}

Expected<qint64> IdentityCache::userId(const ChatMessage &message, ArchiveTotals &totals)
{
    const QByteArray key = cacheKey(message.source, message.userIdentity);
    if (const qint64 *known = m_users.object(key))
        return *known;
    const auto source = sourceId(message.source);
    if (!source)
        return source;
    const auto found = find(u"write/find_user"_s, {*source, sqlValue(message.userIdentity)});
    if (!found)
        return tl::unexpected(found.error());
    Expected<qint64> id = found->value_or(0);
    if (!*found) {
        id = insert(u"write/insert_user"_s, {*source, sqlValue(message.userIdentity), sqlValue(message.user),
                                             sqlValue(message.displayName), message.sentAt, message.sentAt});
        totals.users += id ? 1 : 0;
    }
    if (id)
        m_users.insert(key, new qint64(*id));
    return id;
}

void IdentityCache::forget()
{
    m_sources.clear();
    m_channels.clear();
    m_users.clear();
}
