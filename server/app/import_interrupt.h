// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// While one lives, the first SIGINT or SIGTERM is only noted; the second one ends the program. One of it in a
// program.
class ImportInterrupt final
{
public:
    ImportInterrupt();
    ~ImportInterrupt();
    Q_DISABLE_COPY_MOVE(ImportInterrupt)

    static bool isRequested();
};
