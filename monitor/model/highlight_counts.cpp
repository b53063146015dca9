// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_counts.h"

#include "triage_model.h"

HighlightCounts::HighlightCounts(TriageModel *triage, QObject *parent)
    : QObject(parent)
    , m_triage(triage)
{
    connect(triage, &TriageModel::changed, this, &HighlightCounts::recount);
    recount();
}

void HighlightCounts::recount()
{
    QHash<qint64, int> counts;
    for (const TriageEntry &entry : m_triage->entries()) {
        if (entry.kind == TriageKind::Message && entry.state == TriageState::New && !entry.isElsewhere)
            ++counts[entry.channelId];
    }
    QList<qint64> others;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (m_counts.value(count.key()) != *count)
            others.append(count.key());
    }
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        if (!counts.contains(count.key()))
            others.append(count.key());
    }
    m_counts = std::move(counts);
    if (!others.isEmpty())
        Q_EMIT changed(others);
}
