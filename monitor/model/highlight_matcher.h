// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "highlight_rule.h"
#include "match_expression.h"
#include "match_form.h"
#include "term_index.h"

#include <QHash>

#include <bitset>

// One bit a rule, by its place in the list.
using RuleSet = std::bitset<HighlightRule::ruleLimit>;

// Says which rules a message matches. Rules are compiled once; a message is brought into its match form once,
// all words of all rules are looked for in one pass, and expressions only run where a rule's channel and
// exceptions let it. Rules that are off, or cannot be used, match nothing. On one thread.
class HighlightMatcher final
{
public:
    void setRules(const HighlightRules &rules);
    const HighlightRules &rules() const { return m_rules; }

    // One set a message, given their match forms. Messages that a moderator has deleted before they came
    // match nothing.
    QList<RuleSet> match(const ChatMessages &messages, const QStringList &forms);
    QList<RuleSet> match(const ChatMessages &messages) { return match(messages, matchForms(messages)); }
    RuleSet match(const ChatMessage &message) { return match(ChatMessages{message}).first(); }

    struct SwitchedOff
    {
        QString name;
        QString reason; // translated sentence
    };
    // Rules whose expression was stopped by its guard since this was asked last.
    QList<SwitchedOff> takeSwitchedOff();

private:
    // All expressions together may take this much of a second; beyond it the one that took most is switched
    // off.
    static constexpr std::chrono::milliseconds timeLimit{200};
    static constexpr qsizetype scopeLimit = 10'000; // channels remembered; then all are looked up anew

    struct UserRules
    {
        RuleSet wanted;
        RuleSet excepted;
    };
    struct Expression
    {
        int rule = 0;
        MatchExpression expression;
        bool isTold = false;
    };

    void addRule(int index, const HighlightRule &rule);
    void addWords(int index, const HighlightRule &rule);
    const RuleSet &scopeOf(const ChatMessage &message);
    void scanWords(const QString &form, RuleSet &hits, RuleSet &silenced) const;
    void scanUsers(const ChatMessage &message, RuleSet &hits, RuleSet &silenced) const;
    void runExpressions(const QStringList &forms, const QList<RuleSet> &wanted, QList<RuleSet> &hits);
    void guardAll();

    HighlightRules m_rules;
    RuleSet m_active;
    TermIndex m_folded; // terms in folded case; tag: index, or -1 - index for an exception
    TermIndex m_exact;
    QHash<QString, UserRules> m_users; // by folded name
    std::vector<Expression> m_expressions;
    QHash<std::pair<Utf8, Utf8>, RuleSet> m_scopes; // (source, channel) -> rules that look there
};

// Whether a list of channels ("garden", "#garden", "irc.example.org/garden") has this one; case does not
// count.
bool listsChannel(const QStringList &channels, const ChatMessage &message);
