// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "highlight_rule.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <utility>

// What a row's mark says: the colour of the first rule that matches, and the names of all.
struct HighlightMark
{
    RuleHue hue = RuleHue::Amber;
    QStringList rules;

    bool operator==(const HighlightMark &) const = default;
};

// Which messages are highlighted, for the rows of all lists. Known by id and time: ids alone begin anew with
// another archive, and lists come to it one after the other. On the GUI's thread.
//
// Bound: the `limit` messages marked last; of older ones it knows nothing any more (rows of them lose their
// mark, their entries in the triage list stay).
class HighlightMarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightMarks)

public:
    static constexpr qsizetype limit = 20'000;
    static constexpr std::chrono::milliseconds tick{100};

    explicit HighlightMarks(QObject *parent = nullptr);

    // Null for a message that no rule matches. Valid until marks change.
    const HighlightMark *find(const ChatMessage &message) const;

    void set(const ChatMessage &message, const HighlightMark &mark);
    // Rules were changed: marks get their rules' new colours, and lose rules that are gone or off.
    void retain(const HighlightRules &rules);
    void clear();

    qsizetype size() const { return m_marks.size(); }

Q_SIGNALS:
    // At most once a tick: rows that are shown are to be painted anew.
    void changed();

private:
    using Key = std::pair<qint64, qint64>; // id, sentAt

    void tellSoon();

    QHash<Key, HighlightMark> m_marks;
    QQueue<Key> m_order; // oldest first
    QTimer m_tick;
};
