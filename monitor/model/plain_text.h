// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QString>

// What is shown of text that others wrote. All functions are pure, and their results are bounded however long
// the text is.

// The most UTF-16 units that are laid out of one text.
constexpr qsizetype longestShown = 2'000;

// One line, without the formatting of IRC clients: line breaks and other control characters become spaces.
// What turns the direction of text around is left out, because it would reach over the end of the text; of
// marks that stand on one letter the first six are kept, because a pile of them covers other rows. Ends in
// "…" when cut.
QString oneLine(const Utf8 &utf8, qsizetype longest = longestShown);

// Plain text for a tooltip, which Qt would else read as HTML when it looks like it.
QString plainToolTip(const QString &text);

// The same text with places where words may break that no line would hold.
QString withBreaks(const QString &text);
