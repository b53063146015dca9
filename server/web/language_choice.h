// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "web_route.h"

// POST /language with `to` and `next`, which the form at the foot of every page sends: remembers the language
// in a cookie of this browser for a year and leads back to `next`. What is not spoken changes nothing.
// Anybody may: it concerns nobody else, and the gate refuses what a page of another site sends. Who has a
// session sends its form token, too.
WebHandler chooseLanguage();
