// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "highlight_rule.h"

// Trying rules before they count: for the rules dialog. Compiles anew with every call, so not for the feed.

struct RuleVerdict
{
    enum class Kind : quint8 {
        Matches,
        NoMatch,
        Silenced,  // an exception keeps it silent
        Elsewhere, // it looks at other channels
        Off,
        Wrong, // it cannot be used
    };

    Kind kind = Kind::NoMatch;
    QString why; // translated: "word “spam”"; empty for NoMatch
};

RuleVerdict tryRule(const HighlightRule &rule, const ChatMessage &message);

// How many of the messages a rule would match if it were on. Bounded by what an expression may take.
qsizetype countMatches(const HighlightRule &rule, const ChatMessages &messages);
