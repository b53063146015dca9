// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_connection.h"

#include <QList>

// A row of `message_blocks`: the messages whose ids share all but the last bits, and when they were sent.
struct IdBlock
{
    static constexpr int bits = 12;

    qint64 number = 0;
    qint64 oldestAt = 0; // ms UTC; none of its messages is older
    qint64 newestAt = 0;

    static qint64 numberOf(qint64 id) { return id >> bits; }
    qint64 firstId() const { return number << bits; }
    qint64 lastId() const { return ((number + 1) << bits) - 1; }

    // Those that may have messages of from <= time <= to, by their ids. A row for every 4,096 messages.
    static Expected<QList<IdBlock>> within(SqlConnection &connection, qint64 from, qint64 to);
};
