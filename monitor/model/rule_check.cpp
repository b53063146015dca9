// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_check.h"

#include "highlight_json.h"
#include "match_expression.h"
#include "match_form.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct RuleCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleCheckWords)
};

RuleProblem problem(RuleField field, const QString &words, qsizetype position = -1)
{
    return {field, words, position};
}

std::optional<RuleProblem> checkList(RuleField field, const QStringList &list)
{
    if (list.size() > HighlightRule::termLimit)
        return problem(field,
                       RuleCheckWords::tr("At most %n entries fit here.", nullptr, HighlightRule::termLimit));
    for (const QString &entry : list) {
        if (entry.size() > HighlightRule::termLength)
            return problem(field, RuleCheckWords::tr("“%1…” is too long; at most %2 characters fit.")
                                      .arg(entry.left(20), QString::number(HighlightRule::termLength)));
        if (matchForm(entry).isEmpty())
            return problem(field, RuleCheckWords::tr("An entry has no character that can be seen."));
    }
    return {};
}

std::optional<RuleProblem> checkExpression(const HighlightRule &rule)
{
    if (rule.expression.size() > HighlightRule::expressionLength)
        return problem(RuleField::Expression,
                       RuleCheckWords::tr("The expression is too long; at most %n characters fit.", nullptr,
                                          HighlightRule::expressionLength));
    const auto compiled = MatchExpression::compile(rule.expression, rule.caseSensitive);
    if (!compiled)
        return problem(RuleField::Expression, compiled.error().words, compiled.error().position);
    return {};
}

std::optional<RuleProblem> checkWanted(const HighlightRule &rule)
{
    if (rule.kind == RuleKind::Expression)
        return checkExpression(rule);
    if (rule.terms.isEmpty()) {
        return problem(RuleField::Terms, rule.kind == RuleKind::Users
                                             ? RuleCheckWords::tr("Enter at least one user.")
                                             : RuleCheckWords::tr("Enter at least one word."));
    }
    return checkList(RuleField::Terms, rule.terms);
}

QString nameKey(const HighlightRule &rule)
{
    return rule.name.simplified().toCaseFolded();
}

} // namespace

std::optional<RuleProblem> checkRule(const HighlightRule &rule)
{
    if (rule.name.simplified().isEmpty())
        return problem(RuleField::Name, RuleCheckWords::tr("The rule needs a name."));
    if (rule.name.size() > HighlightRule::nameLimit)
        return problem(RuleField::Name, RuleCheckWords::tr("The name is too long; at most %n characters fit.",
                                                           nullptr, HighlightRule::nameLimit));
    if (const auto wrong = checkWanted(rule))
        return wrong;
    const std::pair<RuleField, const QStringList *> lists[] = {
        {RuleField::Channels, &rule.channels},
        {RuleField::ExceptUsers, &rule.exceptUsers},
        {RuleField::ExceptChannels, &rule.exceptChannels},
        {RuleField::ExceptWords, &rule.exceptWords}};
    for (const auto &[field, list] : lists) {
        if (const auto wrong = checkList(field, *list))
            return wrong;
    }
    if (QJsonDocument(ruleToJson(rule)).toJson(QJsonDocument::Compact).size() > HighlightRule::byteLimit)
        return problem(RuleField::Whole,
                       RuleCheckWords::tr("The rule is too long: it has more than 64 KiB."));
    return {};
}

std::optional<RulesProblem> checkRules(const HighlightRules &rules)
{
    QSet<QString> names;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (const auto wrong = checkRule(rules[i]))
            return RulesProblem{i, *wrong};
        const QString name = nameKey(rules[i]);
        if (names.contains(name))
            return RulesProblem{i,
                                problem(RuleField::Name, RuleCheckWords::tr("Another rule has this name."))};
        names.insert(name);
    }
    if (rules.size() > HighlightRule::ruleLimit)
        return RulesProblem{HighlightRule::ruleLimit,
                            problem(RuleField::Whole, RuleCheckWords::tr("At most %n rules can be kept.",
                                                                         nullptr, HighlightRule::ruleLimit))};
    return {};
}

QString freeRuleName(const HighlightRules &rules, const QString &wanted)
{
    QSet<QString> names;
    for (const HighlightRule &rule : rules)
        names.insert(nameKey(rule));
    QString name = wanted;
    for (int number = 2; names.contains(name.simplified().toCaseFolded()); ++number) {
        const QString tail = " (%1)"_L1.arg(QString::number(number));
        name = wanted.left(HighlightRule::nameLimit - tail.size()) + tail;
    }
    return name;
}
