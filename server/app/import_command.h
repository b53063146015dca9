// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config.h"
#include "import_options.h"

// `weir-server import`: stores what is in files, through the server of the data folder when one runs, else
// into the archive itself. Prints its progress to stderr and what became of it to stdout; returns the exit
// code. Blocks until it is done or interrupted.
int importFiles(const Config &config, const ImportOptions &options);
