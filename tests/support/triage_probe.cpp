// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_probe.h"

#include "lookout.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

std::optional<QJsonObject> TriageProbe::run(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.value(0) == "rule"_L1)
        return addRule(words.sliced(1));
    if (words.value(0) == "triage"_L1)
        return triage();
    return {};
}

QJsonObject TriageProbe::addRule(const QStringList &words)
{
    HighlightRules rules = m_lookout->rules()->rules();
    HighlightRule rule;
    rule.name = words.join(u' ');
    rule.terms = words;
    rule.hue = allRuleHues[static_cast<size_t>(rules.size()) % allRuleHues.size()];
    rules.append(rule);
    const auto saved = m_lookout->rules()->save(rules);
    return {{u"saved"_s, saved.has_value()}};
}

QJsonObject TriageProbe::triage()
{
    m_lookout->triage()->flush();
    QJsonArray rows;
    for (const TriageEntry &entry : m_lookout->triage()->entries()) {
        rows.append(QJsonObject{{u"id"_s, entry.messageId},
                                {u"state"_s, triageStateWords(entry)},
                                {u"tag"_s, triageTag(entry)},
                                {u"channel"_s, entry.channel},
                                {u"name"_s, entry.name},
                                {u"text"_s, entry.text}});
    }
    return {{u"triage"_s, rows}};
}
