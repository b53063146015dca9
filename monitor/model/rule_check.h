// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"

#include <optional>

// The part of a rule that a sentence is about.
enum class RuleField : quint8 {
    Name,
    Terms,
    Expression,
    Channels,
    ExceptUsers,
    ExceptChannels,
    ExceptWords,
    Whole
};

// Why a rule cannot be used.
struct RuleProblem
{
    RuleField field = RuleField::Whole;
    QString words;           // translated sentence
    qsizetype position = -1; // in the expression
};

// None when the rule can be used.
std::optional<RuleProblem> checkRule(const HighlightRule &rule);

struct RulesProblem
{
    qsizetype index = 0; // of the first rule that is wrong
    RuleProblem problem;
};

// Each rule, that no two have one name, and that there are not too many.
std::optional<RulesProblem> checkRules(const HighlightRules &rules);

// `wanted`, or with a number behind it where a rule has that name already.
QString freeRuleName(const HighlightRules &rules, const QString &wanted);
