// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"
#include "minute_history.h"

#include <QString>
#include <QVariant>

// A channel as it stands in the table: what the server tells of it, what this monitor has seen, and what its
// user wants.
struct ChannelTableRow
{
    enum Column {
        NameColumn,
        HighlightColumn,
        TrendColumn,
        RateColumn,
        UsualColumn,
        ChattersColumn,
        CountColumn,
        LastColumn,
        SourceColumn,
        ColumnCount
    };

    FeedChannelCount channel;
    QString name;
    QString source;
    qint64 toldAt = 0; // ms on the model's clock
    MinuteHistory history;
    qsizetype chatters = 0;
    int highlights = 0; // not read yet
    bool isPinned = false;

    // Translated plain text of a cell, and the bare value to sort by. `minute`: since 1970, the one under
    // way.
    QVariant text(int column, qint64 minute) const;
    QVariant sortValue(int column, qint64 minute) const;
    // Plain text that says what the cell does not; empty where there is no more to say.
    QString detail(int column, qint64 minute) const;

    static QString title(int column);
    // What the column counts, where the title alone leaves it open.
    static QString explanation(int column);
    static bool isNumber(int column) { return column >= RateColumn && column <= LastColumn; }
};
