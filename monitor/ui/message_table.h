// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

// What tables of messages from the archive have in common: rows of one line, the columns of MessageModel, the room of
// the desktop's style.

// Once, when the table has its model.
void setUpMessageTable(QTableView *table);

// At first and when the font has changed; `widestTime` is the longest text of the column of times.
void fitMessageColumns(QTableView *table, const QString &widestTime);
