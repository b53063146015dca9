// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_row.h"

// What stands in the column of texts: words about the message, the platform's own sentence, and what was
// said. The parts are told apart by their looks where they are painted, and by " – " where they are read or
// copied.
struct RowText
{
    QString tag;    // "deleted", "↪ reply"; often empty
    QString system; // "ann has subscribed"; often empty
    QString text;
    bool isStruck = false; // `text` is no more on the screen of the chat
    bool isItalic = false; // an action ("/me")

    // No part but the text, and that as usual.
    bool isSimple() const { return tag.isEmpty() && system.isEmpty() && !isStruck && !isItalic; }
    QString plain() const;
};

// `longest`: UTF-16 units of the text.
RowText rowText(const TimelineRow &row, qsizetype longest = longestShown);

// The cells of a table of messages, for any model that holds rows: columns and roles are those of
// MessageModel.
QVariant messageCell(const TimelineRow &row, int column, int role);
// The head of such a table.
QString messageHead(int column);

// "20:14:03", local.
QString clockTime(qint64 utcMs);
// "25 November 2026 20:14:03.123 UTC", local.
QString fullTime(qint64 utcMs);
