// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_list_pane.h"

#include "empty_note.h"
#include "rule_check.h"
#include "rule_list_model.h"

#include <QGridLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

RuleListPane::RuleListPane(RuleListModel *rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_list(new QListView(this))
    , m_add(button(tr("&Add"), &RuleListPane::add))
    , m_duplicate(button(tr("D&uplicate"), &RuleListPane::duplicate))
    , m_up(button(tr("U&p"), &RuleListPane::moveUp))
    , m_down(button(tr("Do&wn"), &RuleListPane::moveDown))
    , m_remove(button(tr("&Delete"), &RuleListPane::remove))
    , m_putBack(button(tr("Undo delete"), &RuleListPane::putBack))
{
    m_list->setModel(rules);
    m_list->setAccessibleName(tr("Highlight rules"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(3);
    m_list->setIconSize({14, 14});
    auto *empty = new EmptyNote(m_list);
    empty->setText(
        tr("A rule marks messages with certain words, of certain users, or that an expression finds, and "
           "calls you to them. Add one."));
    m_up->setToolTip(tr("The first rule that matches gives a message its colour (Ctrl+Up)"));
    m_down->setToolTip(tr("The first rule that matches gives a message its colour (Ctrl+Down)"));
    addKey(QKeySequence::Delete, &RuleListPane::remove);
    addKey(QKeySequence::Undo, &RuleListPane::putBack);
    addKey(Qt::CTRL | Qt::Key_Up, &RuleListPane::moveUp);
    addKey(Qt::CTRL | Qt::Key_Down, &RuleListPane::moveDown);

    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    QPushButton *const pairs[][2] = {{m_add, m_duplicate}, {m_up, m_down}, {m_remove, m_putBack}};
    for (int line = 0; line < 3; ++line) {
        buttons->addWidget(pairs[line][0], line, 0);
        buttons->addWidget(pairs[line][1], line, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFixedWidth(std::max(fontMetrics().averageCharWidth() * 34, buttons->sizeHint().width()));

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refresh();
        Q_EMIT rowChanged();
    });
    connect(rules, &RuleListModel::changed, this, &RuleListPane::refresh);
    refresh();
}

QPushButton *RuleListPane::button(const QString &text, void (RuleListPane::*pressed)())
{
    auto *result = new QPushButton(text, this);
    result->setAutoDefault(false);
    connect(result, &QPushButton::clicked, this, pressed);
    return result;
}

void RuleListPane::addKey(const QKeySequence &keys, void (RuleListPane::*pressed)())
{
    auto *shortcut = new QShortcut(keys, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, pressed);
}

int RuleListPane::row() const
{
    return m_list->currentIndex().row();
}

void RuleListPane::select(int row)
{
    m_list->setCurrentIndex(m_rules->index(row));
}

void RuleListPane::add()
{
    HighlightRule rule;
    rule.name = freeRuleName(m_rules->rules(), tr("New rule"));
    rule.hue = allRuleHues[static_cast<size_t>(m_rules->rowCount()) % allRuleHues.size()];
    const int at = m_rules->insert(m_rules->rowCount(), rule);
    if (at < 0)
        return;
    select(at);
    Q_EMIT added();
}

void RuleListPane::duplicate()
{
    if (row() < 0)
        return;
    HighlightRule rule = m_rules->rules().at(row());
    rule.name = freeRuleName(m_rules->rules(), rule.name);
    if (const int at = m_rules->insert(row() + 1, rule); at >= 0)
        select(at);
}

void RuleListPane::remove()
{
    if (row() >= 0)
        m_rules->remove(row());
}

void RuleListPane::putBack()
{
    if (const int at = m_rules->putBack(); at >= 0)
        select(at);
}

void RuleListPane::moveUp()
{
    m_rules->move(row(), -1);
}

void RuleListPane::moveDown()
{
    m_rules->move(row(), 1);
}

void RuleListPane::refresh()
{
    const bool any = row() >= 0;
    const bool hasRoom = m_rules->rowCount() < HighlightRule::ruleLimit;
    m_add->setEnabled(hasRoom);
    m_duplicate->setEnabled(any && hasRoom);
    m_remove->setEnabled(any);
    m_putBack->setEnabled(m_rules->canPutBack() && hasRoom);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(any && row() + 1 < m_rules->rowCount());
}
