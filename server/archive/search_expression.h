// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

// What somebody typed into a search field, as an expression of FTS5 (https://www.sqlite.org/fts5.html section
// 3): all words must occur; what stands in "quotes" must occur in a row. Nothing of it is taken as an
// operator. Signs that no word is made of are ignored; where there is nothing else, nothing is found. Pure.
Utf8 searchExpression(const Utf8 &typed);

struct FilterRows;

// The expression that finds what a filter with a text or a user wants, its time apart: words in the column
// `text`, and in the column `who` the channels and users that its names mean. Empty where it wants
// everything.
Utf8 matchExpression(const Utf8 &text, const FilterRows &rows);
