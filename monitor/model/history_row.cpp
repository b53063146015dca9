// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_row.h"

#include <QDateTime>

QDate dayOf(const ChatMessage &message)
{
    return QDateTime::fromMSecsSinceEpoch(message.sentAt).date();
}

QList<HistoryRow> historyRows(const ChatMessages &messages, QDate dayBefore)
{
    QList<HistoryRow> rows;
    rows.reserve(messages.size() + 1);
    for (const ChatMessage &message : messages) {
        const QDate day = dayOf(message);
        if (day != dayBefore)
            rows.append({day, {}});
        dayBefore = day;
        rows.append({{}, timelineRow(message)});
    }
    return rows;
}

qsizetype countMessages(const QList<HistoryRow> &rows)
{
    return std::count_if(rows.begin(), rows.end(), [](const HistoryRow &row) { return row.isMessage(); });
}

qsizetype rowsOfOldest(const QList<HistoryRow> &rows, qsizetype messages)
{
    qsizetype count = 0;
    for (; messages > 0; ++count)
        messages -= rows.at(count).isMessage() ? 1 : 0;
    return count;
}

qsizetype rowsOfNewest(const QList<HistoryRow> &rows, qsizetype messages)
{
    qsizetype end = rows.size();
    for (; messages > 0; --end)
        messages -= rows.at(end - 1).isMessage() ? 1 : 0;
    if (end > 0 && !rows.at(end - 1).isMessage())
        --end;
    return rows.size() - end;
}
