// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "sql_connection.h"

#include <QCache>

// The row ids of sources, channels and users, so that most messages need no look-up. Creates rows that do not
// exist yet and counts them in the totals it is given. Bounded: the least recently used entry goes, and is
// looked up again. Belongs to the writer's thread. forget() must be called when the transaction that created
// rows was rolled back.
class IdentityCache final
{
public:
    explicit IdentityCache(SqlConnection &connection);
    Q_DISABLE_COPY_MOVE(IdentityCache)

    Expected<qint64> channelId(const ChatMessage &message, ArchiveTotals &totals);
    Expected<qint64> userId(const ChatMessage &message, ArchiveTotals &totals);
    void forget();

private:
    using Ids = QCache<QByteArray, qint64>;

    Expected<qint64> sourceId(const Utf8 &name);
    Expected<std::optional<qint64>> find(const QString &statement, const QVariantList &key);
    Expected<qint64> insert(const QString &statement, const QVariantList &values);

    SqlConnection &m_connection;
    Ids m_sources;
    Ids m_channels;
    Ids m_users;
};
