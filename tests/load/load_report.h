// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load_run.h"

// The result in words, or as one JSON object.
QString loadReportText(const LoadOptions &options, const LoadResult &result);
QByteArray loadReportJson(const LoadOptions &options, const LoadResult &result);

// Whether something was lost, came twice or out of order, was refused a connection, or is not known.
bool hasFaults(const LoadOptions &options, const LoadResult &result);
