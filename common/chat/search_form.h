// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

// What is searched of a text: without IRC's formatting, which would stand in the middle of words, and without
// the invisible characters with which clients get around a server's refusal of repeated lines (U+034F,
// U+E0000 to U+E007F). Pure; returns `text` itself, shared, when there is nothing to leave out.
Utf8 searchForm(const Utf8 &text);
