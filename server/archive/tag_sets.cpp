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
    struct Row
    {
        Key key;
        qint64 id;
    };
    QList<Row> newest;
    for (qsizetype bytes = 0; bytes < mostBytes && rows->next(); bytes += newest.last().key.second.size())
        newest.append({{rows->integer(1), rows->text(2)}, rows->integer(0)});
    if (const Outcome ended = rows->outcome(); !ended)
        return ended;
    for (auto row = newest.crbegin(); row != newest.crend(); ++row)
        remember(row->key, row->id); // the newest last, so that it is the last to go
    m_isLoaded = true;
    return {};
}

void TagSets::forget()
{
    m_sets.clear();
    m_made.reset();
    std::fill(m_seen.begin(), m_seen.end(), 0); // what comes again would be a second sight of itself
    m_isLoaded = false;
}

void TagSets::remember(const Key &key, qint64 id)
{
    // A copy of its own size: what is handed in may have room for more.
    const Key exact(key.first, Utf8(key.second.constData(), key.second.size()));
    m_sets.insert(exact, new qint64(id), exact.second.size() + entryOverhead);
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
    m_made.reset();
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
    m_made = key;
    return id;
}

Outcome TagSets::takeBack()
{
    if (!m_made)
        return {};
    const Key key = *std::exchange(m_made, std::nullopt);
    const qint64 *id = m_sets.object(key);
    if (id == nullptr)
        return {};
    const auto deleted = m_connection.run(u"write/delete_tag_set"_s, {*id});
    if (!deleted)
        return tl::unexpected(deleted.error());
    m_sets.remove(key);
    return {};
}
