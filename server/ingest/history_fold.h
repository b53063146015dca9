// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"
#include "chat/source_history.h"

#include <QHash>

// Brings what the archive knows of its sources up to date with events that are not in it yet, in their order:
// what an earlier run left in the spool. Pure.
void foldIntoHistory(const SourceEvents &events, QHash<Utf8, SourceHistory> &histories);
