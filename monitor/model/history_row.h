// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_row.h"

#include <QDate>
#include <QList>

// A row of the past: a message, or the beginning of a day.
struct HistoryRow
{
    QDate day; // of a row that begins one; null for a message
    TimelineRow message;

    bool isMessage() const { return day.isNull(); }
};

// The local day on which it was sent.
QDate dayOf(const ChatMessage &message);

// Rows for messages in timeline order, where each day but `dayBefore` begins with its own.
QList<HistoryRow> historyRows(const ChatMessages &messages, QDate dayBefore);

qsizetype countMessages(const QList<HistoryRow> &rows);

// How many rows from the front hold that many messages.
qsizetype rowsOfOldest(const QList<HistoryRow> &rows, qsizetype messages);
// And from the back, with the row of a day that would have none left.
qsizetype rowsOfNewest(const QList<HistoryRow> &rows, qsizetype messages);
