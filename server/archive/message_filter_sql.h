// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/message_filter.h"
#include "sql_connection.h"

#include <QList>

// A filter as the rows that it names, so that an index can lead to them. Made within a read transaction.
struct FilterRows
{
    struct Row
    {
        qint64 id = 0;
        Utf8 source;
        qint64 messages = 0; // how many it has
    };

    QList<Row> channels; // of that name; empty where the filter names none, or there is none
    QList<Row> users;

    // Where the filter names a channel or a user that is not there, or none of them are of one source,
    // nothing can match.
    bool isVain = false;

    static Expected<FilterRows> find(SqlConnection &connection, const MessageFilter &filter);
};
