// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

// One string that a reader of the pages sees. Templates name it as {{t.KEY}}; the source is English and is
// what Qt Linguist shows to translators, in the context "pages".
struct PageString
{
    const char *key = nullptr;
    const char *source = nullptr;
    bool counted = false; // has plural forms; "%n" stands for the number
};

// The context of all page strings in the .ts files.
inline constexpr char pageStringContext[] = "pages";

// Every string of the pages. A test fails for one that no template and no handler uses.
std::span<const PageString> pageStrings();
