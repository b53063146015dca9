// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "highlight_rule.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

// Tries rules before they count: on a text that is typed here (said by whom, in which channel), and on the
// last messages that came. Looks again a moment after something changed, not with every key.
class RuleTryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleTryBar)

public:
    // `recent`: the messages to count in.
    RuleTryBar(ChatMessages recent, QWidget *parent = nullptr);

    // All rules, and the one that is being edited (-1: none).
    void setRules(const HighlightRules &rules, int current);

    QLineEdit *text() { return m_text; }
    QString verdict() const;
    QString preview() const;

private:
    void look();
    void lookAtText();
    void lookAtRecent();

    ChatMessages m_recent;
    HighlightRules m_rules;
    int m_current = -1;
    QLineEdit *m_text;
    QLineEdit *m_user;
    QLineEdit *m_channel;
    QLabel *m_verdict;
    QLabel *m_preview;
    QTimer m_soon;
};
