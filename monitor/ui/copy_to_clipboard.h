// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where there is nothing to copy, the clipboard keeps what it has.
void copyToClipboard(const QString &text);
