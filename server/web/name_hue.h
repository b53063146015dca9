// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

inline constexpr quint32 nameHueCount = 24;

// Which of the name colours (classes h0 to h23 in hues.css) a login has: the same on every page, in every
// session and on every machine (FNV-1a, 32 bit).
inline quint32 nameHue(QByteArrayView login)
{
    quint32 hash = 2166136261U;
    for (const char c : login)
        hash = (hash ^ static_cast<uchar>(c)) * 16777619U;
    return (hash ^ (hash >> 16)) % nameHueCount;
}
