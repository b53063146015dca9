// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_actions.h"

#include "snooze_menu.h"

#include <QMenu>
#include <QWidget>

TriageActions::TriageActions(QWidget *panel)
    : QObject(panel)
    , m_panel(panel)
{
    next = add(tr("&Next"), {Qt::Key_N, Qt::Key_J});
    done = add(tr("&Done"), {Qt::Key_D});
    snooze = add(tr("&Snooze…"), {Qt::Key_S});
    reopen = add(tr("&Reopen"), {Qt::Key_R});
    undo = add(tr("Undo"), {QKeySequence::Undo});
    context = add(tr("Show in &context"), {Qt::Key_Return, Qt::Key_Enter});
    context->setIconText(tr("In context")); // on the button, which has less room
    user = add(tr("Show &user"), {Qt::Key_U});
    copy = add(tr("C&opy"), {QKeySequence::Copy});
    doneAll = add(tr("&All of this channel are done"));
    muteHour = add(tr("No alerts of this channel for an &hour"));
    muteForGood = add(tr("&No more alerts of this channel"));
    snoozeMenu = new SnoozeMenu(tr("Snooze"), panel);
    rulesMenu = new SnoozeMenu(tr("Snoo&ze the rules of this entry"), panel);
}

QAction *TriageActions::add(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_panel);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_panel->addAction(action);
    return action;
}

QMenu *TriageActions::makeMenu(const QString &title, QWidget *parent) const
{
    auto *menu = new QMenu(title, parent);
    menu->addActions({next, done, snooze, reopen, undo});
    menu->addSeparator();
    menu->addActions({context, user, copy});
    menu->addSeparator();
    menu->addAction(doneAll);
    menu->addMenu(rulesMenu);
    menu->addActions({muteHour, muteForGood});
    return menu;
}
