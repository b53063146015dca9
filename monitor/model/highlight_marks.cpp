// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_marks.h"

HighlightMarks::HighlightMarks(QObject *parent)
    : QObject(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &HighlightMarks::changed);
}

const HighlightMark *HighlightMarks::find(const ChatMessage &message) const
{
    const auto mark = m_marks.constFind({message.id, message.sentAt});
    return mark == m_marks.cend() ? nullptr : &*mark;
}

void HighlightMarks::set(const ChatMessage &message, const HighlightMark &mark)
{
    const Key key(message.id, message.sentAt);
    const qsizetype before = m_marks.size();
    m_marks.insert(key, mark);
    if (m_marks.size() > before)
        m_order.enqueue(key);
    while (m_order.size() > limit)
        m_marks.remove(m_order.dequeue());
    tellSoon();
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
    m_order.removeIf([this](const Key &key) { return !m_marks.contains(key); });
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
