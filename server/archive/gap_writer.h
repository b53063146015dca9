// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/gap.h"
#include "identity_cache.h"
#include "sql_connection.h"

// Keeps when sources listened and when they did not. Within a transaction of BatchWriter, on the writer's
// thread.
class GapWriter final
{
public:
    GapWriter(SqlConnection &connection, IdentityCache &identities)
        : m_connection(connection)
        , m_identities(identities)
    {}
    Q_DISABLE_COPY_MOVE(GapWriter)

    // A gap that is told again (it is over now) replaces what is there. Returns the id of its row.
    Expected<qint64> write(const Gap &gap);
    Outcome write(const ListeningMark &mark);

private:
    SqlConnection &m_connection;
    IdentityCache &m_identities;
};
