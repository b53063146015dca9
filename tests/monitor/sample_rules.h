// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"

// A rule for whole words, on, in all channels.
inline HighlightRule sampleRule(const QString &name, const QStringList &words)
{
    HighlightRule rule;
    rule.name = name;
    rule.terms = words;
    return rule;
}
