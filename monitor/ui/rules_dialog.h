// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_check.h"

#include <QDialog>

#include <optional>

class AlertSound;
class Lookout;
class QLabel;
class QLineEdit;
class QPushButton;
class RuleEditor;
class RuleListModel;
class RuleListPane;
class RuleTryBar;

// The highlight rules: their list left, the fields of one right, below what they would find. Works on a copy,
// which can be saved only when all of it is right; says what is wrong and leads there. What is saved counts
// at once.
class RulesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesDialog)

public:
    // `lookout` must outlive it.
    explicit RulesDialog(Lookout *lookout, QWidget *parent = nullptr);

    RuleListModel *rules() { return m_rules; }
    RuleEditor *editor() { return m_editor; }
    RuleTryBar *tryBar() { return m_tryBar; }
    QLineEdit *tryText();
    // What is wrong; empty when all is right.
    QString problemText() const;

    void selectRule(int row);

    // Asks first when something would be lost.
    void reject() override;

private:
    QLayout *makeProblem();
    QLayout *makeButtons();
    QPushButton *button(const QString &text, void (RulesDialog::*pressed)());
    int row() const;

    void importRules();
    void exportRules();
    void takeImported(const QString &file);
    void goToProblem();
    void save();

    void showRule();
    void takeEdited();
    void takeSwitchedOff();
    void refresh();
    void say(const QString &words);

    Lookout *m_lookout;
    RuleListModel *m_rules;
    RuleListPane *m_list;
    RuleEditor *m_editor;
    RuleTryBar *m_tryBar;
    AlertSound *m_sound;
    QLabel *m_problemShape;
    QLabel *m_problem;
    QPushButton *m_goThere;
    QPushButton *m_export = nullptr;
    QPushButton *m_save = nullptr;
    std::optional<RulesProblem> m_wrong;
};
