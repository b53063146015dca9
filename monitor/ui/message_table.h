// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

// What tables of messages from the archive have in common, but for their columns (MessageColumns): rows of
// one line, chosen as a whole, in the room that the desktop's style gives. For a table that has its model.
void setUpMessageTable(QTableView *table);
