// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/utf8.h"
#include "command_line.h"
#include "import_format.h"

#include <QStringList>

// What `weir-server import` is asked for.
struct ImportOptions
{
    bool help = false;
    QStringList files; // "-" is the standard input
    Utf8 source;
    ImportFormat format = ImportFormat::Irc;
    bool dryRun = false;
    bool restart = false;
    CommandLine line; // --data-dir and --config
};

// Error: InvalidInput naming the argument and what is allowed. `arguments` are those after "import".
Expected<ImportOptions> parseImportOptions(const QStringList &arguments);

// The text of --help, with a newline at the end.
QString importHelpText();
