// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A browser's User-Agent as people call it: "Firefox 128, Linux". What is not known stays as it was sent; it
// says what the sender likes, and is for recognising one's own browser only. Pure.
QString agentName(const QString &userAgent);
