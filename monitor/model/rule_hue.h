// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

// The colours a highlight rule can have: few, far enough apart to be told from each other, each with a word.
// Which colour it is on a light or dark base is ui/rule_colour.h's.
enum class RuleHue : quint8 { Amber, Red, Pink, Violet, Blue, Teal, Green, Grey };

inline constexpr std::array allRuleHues{RuleHue::Amber, RuleHue::Red,  RuleHue::Pink,  RuleHue::Violet,
                                        RuleHue::Blue,  RuleHue::Teal, RuleHue::Green, RuleHue::Grey};

// The name in files: "amber".
QLatin1StringView ruleHueKey(RuleHue hue);

// Amber for a name this version does not know.
RuleHue ruleHueFromKey(const QString &key);

// Translated: "Amber".
QString ruleHueWord(RuleHue hue);
