// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_sets.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryOverhead = 160; // bytes of a hash node, its key and the row's number

// The same in every process: it is stored. Never 0, which stands for those that have none.
qint64 storedHash(const Utf8 &tags)
{
    const QByteArray digest = QCryptographicHash::hash(tags, QCryptographicHash::Sha1);
    return static_cast<qint64>(qFromBigEndian<quint64>(digest.constData()) >> 1) | 1;
}

} // namespace

Expected<qint64> TagSets::idOf(qint64 channelId, const Utf8 &tags)
{
    if (tags.isEmpty())
        return 0;
    const std::pair key(channelId, tags);
    if (const qint64 *known = m_known.object(key))
        return *known;
    const auto id = findOrInsert(channelId, tags);
    if (id)
        m_known.insert(key, new qint64(*id), tags.size() + entryOverhead);
    return id;
}

Expected<qint64> TagSets::findOrInsert(qint64 channelId, const Utf8 &tags)
{
    const qint64 hash = storedHash(tags);
    {
        auto rows = m_connection.run(u"write/find_tag_set"_s, {channelId, hash, sqlValue(tags)});
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->next())
            return rows->integer(0);
    }
    const auto inserted = m_connection.run(u"write/insert_tag_set"_s, {channelId, hash, sqlValue(tags)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return m_connection.lastInsertId();
}
