// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_matcher.h"

#include "rule_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct MatcherWords
{
    Q_DECLARE_TR_FUNCTIONS(MatcherWords)
};

QString folded(const QString &text)
{
    return matchForm(text).toCaseFolded();
}

QString folded(const Utf8 &text)
{
    return matchForm(text).toCaseFolded();
}

QString channelKey(const QString &channel)
{
    const QString key = folded(channel);
    return key.startsWith(u'#') ? key.sliced(1) : key;
}

} // namespace

bool listsChannel(const QStringList &channels, const ChatMessage &message)
{
    if (channels.isEmpty())
        return false;
    const QString name = channelKey(QString::fromUtf8(message.channel));
    const QString full = folded(message.source) + u'/' + name;
    const QString fullHash = folded(message.source) + "/#"_L1 + name;
    return std::any_of(channels.cbegin(), channels.cend(), [&](const QString &channel) {
        const QString key = channelKey(channel);
        return key == name || key == full || key == fullHash;
    });
}

void HighlightMatcher::setRules(const HighlightRules &rules)
{
    *this = {};
    m_rules = rules.first(std::min<qsizetype>(rules.size(), HighlightRule::ruleLimit));
    for (int i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].enabled && !checkRule(m_rules[i]))
            addRule(i, m_rules[i]);
    }
}

void HighlightMatcher::addRule(int index, const HighlightRule &rule)
{
    const auto bit = static_cast<size_t>(index);
    switch (rule.kind) {
    case RuleKind::Words:
        addWords(index, rule);
        break;
    case RuleKind::Users:
        for (const QString &user : rule.terms)
            m_users[folded(user)].wanted.set(bit);
        break;
    case RuleKind::Expression: {
        auto compiled = MatchExpression::compile(rule.expression, rule.caseSensitive);
        if (!compiled)
            return;
        m_expressions.push_back({index, std::move(*compiled)});
        break;
    }
    }
    m_active.set(bit);
    for (const QString &user : rule.exceptUsers)
        m_users[folded(user)].excepted.set(bit);
    for (const QString &word : rule.exceptWords)
        m_folded.add(folded(word), true, -1 - index);
}

void HighlightMatcher::addWords(int index, const HighlightRule &rule)
{
    for (const QString &term : rule.terms) {
        if (rule.caseSensitive)
            m_exact.add(matchForm(term), rule.wholeWords, index);
        else
            m_folded.add(folded(term), rule.wholeWords, index);
    }
}

QList<RuleSet> HighlightMatcher::match(const ChatMessages &messages, const QStringList &forms)
{
    QList<RuleSet> hits(messages.size());
    if (m_active.none())
        return hits;
    QList<RuleSet> wanted(messages.size());
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const ChatMessage &message = messages.at(i);
        const RuleSet &scope = scopeOf(message);
        if (message.deletedAt != 0 || scope.none())
            continue;
        RuleSet silenced;
        scanUsers(message, hits[i], silenced);
        scanWords(forms.at(i), hits[i], silenced);
        wanted[i] = scope & ~silenced;
    }
    runExpressions(forms, wanted, hits);
    for (qsizetype i = 0; i < messages.size(); ++i)
        hits[i] &= wanted.at(i);
    return hits;
}

const RuleSet &HighlightMatcher::scopeOf(const ChatMessage &message)
{
    const std::pair key(message.source, message.channel);
    if (const auto known = m_scopes.constFind(key); known != m_scopes.cend())
        return *known;
    if (m_scopes.size() >= scopeLimit)
        m_scopes.clear();
    RuleSet scope = m_active;
    for (int i = 0; i < m_rules.size(); ++i) {
        const HighlightRule &rule = m_rules.at(i);
        const bool isHere = rule.channels.isEmpty() || listsChannel(rule.channels, message);
        if (!isHere || listsChannel(rule.exceptChannels, message))
            scope.reset(static_cast<size_t>(i));
    }
    return *m_scopes.insert(key, scope);
}

void HighlightMatcher::scanWords(const QString &form, RuleSet &hits, RuleSet &silenced) const
{
    const auto take = [&](int tag) {
        if (tag >= 0)
            hits.set(static_cast<size_t>(tag));
        else
            silenced.set(static_cast<size_t>(-1 - tag));
    };
    if (!m_folded.isEmpty())
        m_folded.scan(form.toCaseFolded(), take);
    if (!m_exact.isEmpty())
        m_exact.scan(form, take);
}

void HighlightMatcher::scanUsers(const ChatMessage &message, RuleSet &hits, RuleSet &silenced) const
{
    if (m_users.isEmpty())
        return;
    const auto take = [&](const Utf8 &name) {
        const auto rules = m_users.constFind(folded(name));
        if (rules == m_users.cend())
            return;
        hits |= rules->wanted;
        silenced |= rules->excepted;
    };
    take(message.user);
    if (!message.displayName.isEmpty() && message.displayName != message.user)
        take(message.displayName);
}

void HighlightMatcher::runExpressions(const QStringList &forms, const QList<RuleSet> &wanted,
                                      QList<RuleSet> &hits)
{
    for (Expression &expression : m_expressions) {
        const auto bit = static_cast<size_t>(expression.rule);
        QList<qsizetype> candidates;
        candidates.reserve(forms.size());
        for (qsizetype i = 0; i < forms.size(); ++i) {
            if (wanted.at(i).test(bit) && !forms.at(i).isEmpty())
                candidates.append(i);
        }
        expression.expression.find(forms, candidates, [&](qsizetype index) { hits[index].set(bit); });
    }
    guardAll();
}

void HighlightMatcher::guardAll()
{
    std::chrono::nanoseconds sum{0};
    Expression *dearest = nullptr;
    for (Expression &expression : m_expressions) {
        if (!expression.expression.offReason().isEmpty())
            continue;
        sum += expression.expression.spent();
        if (!dearest || dearest->expression.spent() < expression.expression.spent())
            dearest = &expression;
    }
    if (dearest && sum > timeLimit) {
        dearest->expression.switchOff(MatcherWords::tr(
            "All expressions together took too long, and this one the longest. Make it simpler."));
    }
}

QList<HighlightMatcher::SwitchedOff> HighlightMatcher::takeSwitchedOff()
{
    QList<SwitchedOff> result;
    for (Expression &expression : m_expressions) {
        if (expression.isTold || expression.expression.offReason().isEmpty())
            continue;
        expression.isTold = true;
        result.append({m_rules.at(expression.rule).name, expression.expression.offReason()});
    }
    return result;
}
