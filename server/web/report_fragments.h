// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/server_status.h"
#include "page_speakers.h"

// What is new of the report for a reader who shows `before`; all of it where that has other sources or is
// null.
Utf8 reportFragments(PageSpeaker &speaker, const ServerStatus &now, const ServerStatus *before);

// The whole report, as the page shows it.
PageFields reportFields(const ServerStatus &status, const PageWords &words);
