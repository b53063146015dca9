// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Text as valid UTF-8. Chat arrives, is stored and is sent as UTF-8, so the server keeps it so and never goes
// through UTF-16 on the way. Whoever takes bytes in from outside makes them valid first (see toValidUtf8).
using Utf8 = QByteArray;

// Returns `bytes` when they are valid UTF-8, else each byte read as Latin-1: IRC has no declared encoding,
// and what is not UTF-8 on today's networks is nearly always an 8-bit Western one. NUL bytes are dropped.
Utf8 toValidUtf8(const QByteArray &bytes);

// The same for what somebody said: a server that cuts a long line by bytes may do so within a character.
// Where only that is wrong, and there are other characters to show that it is UTF-8, the cut one is left out.
// Not for names and ids, of which two must not become one.
Utf8 toValidText(const QByteArray &bytes);

// True when `bytes` are well-formed UTF-8 by RFC 3629 (no overlong forms, no surrogates).
bool isValidUtf8(const QByteArray &bytes);

// Number of Unicode code points in valid UTF-8.
qsizetype codePointCount(const Utf8 &text);
