// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage_entry.h"

#include <QJsonArray>

// The triage list as it stands in its file.
QJsonArray triageToJson(const TriageEntries &entries);

// Entries that are none, or of a kind or state this version does not know, are left out. Texts are cut to
// their limit.
TriageEntries triageFromJson(const QJsonArray &array);
