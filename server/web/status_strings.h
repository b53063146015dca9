// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_strings.h"

// The strings of the status page and of the part of /channels that is for admins. Part of pageStrings().
std::span<const PageString> statusStrings();
