// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_marks.h"

HighlightMarks::HighlightMarks(QObject *parent)
    : QObject(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &HighlightMarks::changed);
}

const HighlightMark *HighlightMarks::find(qint64 messageId) const
{
    const auto mark = m_marks.constFind(messageId);
    return mark == m_marks.cend() ? nullptr : &*mark;
}

void HighlightMarks::set(qint64 messageId, const HighlightMark &mark)
{
    const qsizetype before = m_marks.size();
    m_marks.insert(messageId, mark);
    if (m_marks.size() > before)
        m_order.enqueue(messageId);
    while (m_order.size() > limit)
        m_marks.remove(m_order.dequeue());
    tellSoon();
}

void HighlightMarks::remove(qint64 messageId)
{
    if (m_marks.remove(messageId)) {
        m_order.removeOne(messageId);
        tellSoon();
    }
}

void HighlightMarks::retain(const HighlightRules &rules)
{
    QHash<QString, RuleHue> hues;
    for (const HighlightRule &rule : rules) {
        if (rule.enabled)
            hues.insert(rule.name, rule.hue);
    }
    for (auto mark = m_marks.begin(); mark != m_marks.end();) {
        mark->rules.removeIf([&](const QString &name) { return !hues.contains(name); });
        if (mark->rules.isEmpty()) {
            mark = m_marks.erase(mark);
            continue;
        }
        mark->hue = hues.value(mark->rules.first());
        ++mark;
    }
    m_order.removeIf([this](qint64 id) { return !m_marks.contains(id); });
    tellSoon();
}

void HighlightMarks::clear()
{
    m_marks.clear();
    m_order.clear();
    tellSoon();
}

void HighlightMarks::tellSoon()
{
    if (!m_tick.isActive())
        m_tick.start();
}
