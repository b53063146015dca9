// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_trial.h"

#include "highlight_matcher.h"
#include "match_form.h"
#include "rule_check.h"

#include <QCoreApplication>

namespace {

// The class only gives the strings their context.
struct TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(TrialWords)
};

QString foldedName(const Utf8 &name)
{
    return matchForm(name).toCaseFolded();
}

// Which of the names is the message's user; empty when none is.
QString userAmong(const QStringList &users, const ChatMessage &message)
{
    const QString login = foldedName(message.user);
    const QString shown = foldedName(message.displayName);
    for (const QString &user : users) {
        const QString key = matchForm(user).toCaseFolded();
        if (key == login || key == shown)
            return user;
    }
    return {};
}

// Which of the words stands in the text; empty when none does.
QString wordAmong(const QStringList &words, const QString &form, bool whole, bool caseSensitive)
{
    for (const QString &word : words) {
        TermIndex index;
        const QString wanted = matchForm(word);
        index.add(caseSensitive ? wanted : wanted.toCaseFolded(), whole, 0);
        bool found = false;
        index.scan(caseSensitive ? form : form.toCaseFolded(), [&](int) { found = true; });
        if (found)
            return word;
    }
    return {};
}

QString reasonToMatch(const HighlightRule &rule, const ChatMessage &message, const QString &form)
{
    switch (rule.kind) {
    case RuleKind::Words: {
        const QString word = wordAmong(rule.terms, form, rule.wholeWords, rule.caseSensitive);
        return word.isEmpty() ? QString() : TrialWords::tr("“%1” stands in it").arg(word);
    }
    case RuleKind::Users: {
        const QString user = userAmong(rule.terms, message);
        return user.isEmpty() ? QString() : TrialWords::tr("“%1” says it").arg(user);
    }
    case RuleKind::Expression: {
        auto compiled = MatchExpression::compile(rule.expression, rule.caseSensitive);
        return compiled && compiled->matches(form) ? TrialWords::tr("the expression finds something")
                                                   : QString();
    }
    }
    Q_UNREACHABLE();
}

QString reasonForSilence(const HighlightRule &rule, const ChatMessage &message, const QString &form)
{
    if (const QString user = userAmong(rule.exceptUsers, message); !user.isEmpty())
        return TrialWords::tr("not from “%1”").arg(user);
    if (const QString word = wordAmong(rule.exceptWords, form, true, false); !word.isEmpty())
        return TrialWords::tr("not with “%1”").arg(word);
    if (listsChannel(rule.exceptChannels, message))
        return TrialWords::tr("not in this channel");
    return {};
}

} // namespace

RuleVerdict tryRule(const HighlightRule &rule, const ChatMessage &message)
{
    using Kind = RuleVerdict::Kind;
    if (const auto wrong = checkRule(rule))
        return {Kind::Wrong, wrong->words};
    const QString form = matchForm(message.text.isEmpty() ? message.systemText : message.text);
    const QString why = reasonToMatch(rule, message, form);
    if (why.isEmpty())
        return {};
    if (!rule.enabled)
        return {Kind::Off, TrialWords::tr("it is switched off")};
    if (!rule.channels.isEmpty() && !listsChannel(rule.channels, message))
        return {Kind::Elsewhere, TrialWords::tr("it looks at other channels")};
    if (const QString silence = reasonForSilence(rule, message, form); !silence.isEmpty())
        return {Kind::Silenced, silence};
    return {Kind::Matches, why};
}

qsizetype countMatches(const HighlightRule &rule, const ChatMessages &messages)
{
    HighlightRule on = rule;
    on.enabled = true;
    HighlightMatcher matcher;
    matcher.setRules({on});
    const QList<RuleSet> sets = matcher.match(messages);
    return std::count_if(sets.cbegin(), sets.cend(), [](const RuleSet &set) { return set.test(0); });
}
