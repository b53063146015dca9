// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_sets.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryOverhead = 160; // bytes of a hash node, its key and the row's number
constexpr int mostLoaded = 50'000;
constexpr size_t seed = 0x7461677365747321;

} // namespace

Outcome TagSets::load()
{
    if (m_isLoaded)
        return {};
    auto rows = m_connection.run(u"write/newest_tag_sets"_s, {mostLoaded});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        remember({rows->integer(1), rows->text(2)}, rows->integer(0));
    m_isLoaded = true;
    return {};
}

void TagSets::forget()
{
    m_sets.clear();
    m_isLoaded = false;
}

void TagSets::remember(const Key &key, qint64 id)
{
    m_sets.insert(key, new qint64(id), key.second.size() + entryOverhead);
}

// Two that share a hash are taken for one; then a set is made that might not have been worth it.
bool TagSets::isSecondSight(const Key &key)
{
    const size_t hash = qHash(key, seed);
    size_t &seen = m_seen[hash % firstSights];
    const bool isKnown = seen == hash;
    seen = hash;
    return isKnown;
}

Expected<qint64> TagSets::setOf(qint64 channelId, const Utf8 &tags)
{
    if (tags.isEmpty())
        return 0;
    const Key key(channelId, tags);
    if (const qint64 *known = m_sets.object(key))
        return *known;
    if (!isSecondSight(key))
        return 0;
    const auto inserted = m_connection.run(u"write/insert_tag_set"_s, {channelId, sqlValue(tags)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    const qint64 id = m_connection.lastInsertId();
    remember(key, id);
    return id;
}
