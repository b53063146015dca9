// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Bytes from outside as they may be shown on a terminal: control characters, what is invisible or turns the
// direction of writing, and what is no UTF-8 as \xNN or \u{N}; cut after `maxCharacters`, with "..." then.
QByteArray terminalText(QByteArrayView bytes, qsizetype maxCharacters = 120);
