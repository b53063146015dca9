// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/cursor.h"
#include "triage_entry.h"

#include <QVariant>

// What TriageModel asks of its list, and of a row. Pure.

// Roles are those of TriageModel.
QVariant triageCell(const TriageEntry &entry, int role);

int countNew(const TriageEntries &entries);
// Keys of those that are new and of the channel of `one`.
QList<qint64> newOfChannel(const TriageEntries &entries, const TriageEntry &one);

// Those that leave a list of `limit`: the oldest that are done, then the oldest. Unsorted.
QList<int> rowsBeyond(const TriageEntries &entries, qsizetype limit);

// The server's archive is this one, and the entry is of it or elsewhere. One of which nobody has said whose
// it is (files of versions before did not) is taken for one of this archive, unless its id is one that this
// archive has not given yet.
void settleIn(const Cursor &archive, TriageEntry &entry);

// An entry of the very same message that is elsewhere is of this archive after all: one that was restored has
// another epoch. Gives its row, -1 when there is none.
int takeBack(TriageEntries &entries, const TriageEntry &told);
