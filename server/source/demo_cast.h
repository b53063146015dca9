// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>

// One of the invented people of the demo, with the habits that show in what they write.
struct DemoPersona
{
    Utf8 name;
    int talk = 1;                // how much, 1 (hardly) to 40
    int emoji = 0;               // percent of lines with one
    bool lowerCase = false;      // never bothers with capitals
    bool exclaims = false;       // ends everything with "!"
    const char *language = "en"; // whose lines they sometimes use: "en", "de", "ja", "es"
};

// The regulars: always the same people in the same order.
QList<DemoPersona> demoCast();
