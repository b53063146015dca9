// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

// Small signs for buttons in the palette's own colour: the standard icons of some styles stay black on dark.
enum class Glyph : quint8 { Pause, Resume, Down };

QIcon glyphIcon(Glyph glyph, const QPalette &palette);
