// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"
#include "rule_check.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class SnoozeMenu;

// The fields of one rule. Shows and changes a copy; says nothing by itself about whether it is right.
class RuleEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleEditor)

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setRule(const HighlightRule &rule);
    // As the fields say it now.
    HighlightRule rule() const;

    // Puts the cursor where the problem is.
    void showProblem(const RuleProblem &problem);
    // Selects the name, for a rule that was just made.
    void beginWithName();

Q_SIGNALS:
    void edited();
    // The sound is to be heard, so many times.
    void soundTried(int times);

private:
    void tellEdited();
    void addLooks(QFormLayout *form);
    void addExceptions(QFormLayout *form);
    void addCalls(QFormLayout *form);
    QLineEdit *listField(const QString &name, const QString &placeholder);
    void showKind();
    void showSnooze();
    void snooze(qint64 untilMs);

    QLineEdit *m_name;
    QComboBox *m_kind;
    QPlainTextEdit *m_terms;
    QLineEdit *m_expression;
    QCheckBox *m_whole;
    QCheckBox *m_case;
    QLineEdit *m_channels;
    QLineEdit *m_exceptUsers;
    QLineEdit *m_exceptChannels;
    QLineEdit *m_exceptWords;
    QComboBox *m_hue;
    QComboBox *m_sound;
    QPushButton *m_trySound;
    QCheckBox *m_notify;
    QLabel *m_snoozed;
    QPushButton *m_snooze;
    QPushButton *m_wake;
    SnoozeMenu *m_snoozeMenu;
    QFormLayout *m_form;
    HighlightRule m_rule; // with what no field shows
    bool m_filling = false;
};
