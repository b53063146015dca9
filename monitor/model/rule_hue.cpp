// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_hue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct RuleHueWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleHueWords)
};

} // namespace

QLatin1StringView ruleHueKey(RuleHue hue)
{
    switch (hue) {
    case RuleHue::Amber:
        return "amber"_L1;
    case RuleHue::Red:
        return "red"_L1;
    case RuleHue::Pink:
        return "pink"_L1;
    case RuleHue::Violet:
        return "violet"_L1;
    case RuleHue::Blue:
        return "blue"_L1;
    case RuleHue::Teal:
        return "teal"_L1;
    case RuleHue::Green:
        return "green"_L1;
    case RuleHue::Grey:
        return "grey"_L1;
    }
    Q_UNREACHABLE();
}

RuleHue ruleHueFromKey(const QString &key)
{
    for (const RuleHue hue : allRuleHues) {
        if (ruleHueKey(hue) == key)
            return hue;
    }
    return RuleHue::Amber;
}

QString ruleHueWord(RuleHue hue)
{
    switch (hue) {
    case RuleHue::Amber:
        return RuleHueWords::tr("Amber");
    case RuleHue::Red:
        return RuleHueWords::tr("Red");
    case RuleHue::Pink:
        return RuleHueWords::tr("Pink");
    case RuleHue::Violet:
        return RuleHueWords::tr("Violet");
    case RuleHue::Blue:
        return RuleHueWords::tr("Blue");
    case RuleHue::Teal:
        return RuleHueWords::tr("Teal");
    case RuleHue::Green:
        return RuleHueWords::tr("Green");
    case RuleHue::Grey:
        return RuleHueWords::tr("Grey");
    }
    Q_UNREACHABLE();
}
