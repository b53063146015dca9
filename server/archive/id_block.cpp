// SPDX-License-Identifier: GPL-3.0-or-later
#include "id_block.h"

#include "query_parts.h"

using namespace Qt::StringLiterals;

Expected<QList<IdBlock>> IdBlock::within(SqlConnection &connection, qint64 from, qint64 to)
{
    return query_parts::list<IdBlock>(connection, u"read/blocks"_s, {from, to}, [](const SqlRows &row) {
        return IdBlock{row.integer(0), row.integer(1), row.integer(2)};
    });
}
