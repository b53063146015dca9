// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/server_status.h"
#include "page_fields.h"

inline constexpr qsizetype shownGaps = 50;

// The values of the lower half of the status page. Pure functions.

// What flows: ingest with its spool, and the archive.
PageFields flowFields(const ServerStatus &status, const PageWords &words);

PageFields gapsFields(const ServerStatus &status, const PageWords &words);
