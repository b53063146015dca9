// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_strings.h"

// The strings of signing in, the account and the audit log. Part of pageStrings().
std::span<const PageString> identityStrings();
