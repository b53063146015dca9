// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QPushButton;
class RuleListModel;

// The list of rules in the rules dialog, and what can be done with it: add, duplicate, delete and take that
// back, order and switch on and off; by keys and by buttons.
class RuleListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleListPane)

public:
    // `rules` must outlive it.
    explicit RuleListPane(RuleListModel *rules, QWidget *parent = nullptr);

    // Of the current rule, -1 when there is none.
    int row() const;
    void select(int row);
    QListView *list() { return m_list; }

Q_SIGNALS:
    void rowChanged();
    // A new rule, which is the current one: its name comes first.
    void added();

private:
    QPushButton *button(const QString &text, void (RuleListPane::*pressed)());
    void addKey(const QKeySequence &keys, void (RuleListPane::*pressed)());
    void add();
    void duplicate();
    void remove();
    void putBack();
    void moveUp();
    void moveDown();
    void refresh();

    RuleListModel *m_rules;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_putBack;
};
