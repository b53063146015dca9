// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;
class SnoozeMenu;

// What can be done with entries of the triage list, as actions with their keys, for the panel's buttons, its
// context menu and the main menu, so that all three do and say the same. Owned by the panel, whose keys they
// are.
class TriageActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageActions)

public:
    explicit TriageActions(QWidget *panel);

    QAction *next = nullptr;
    QAction *done = nullptr;
    QAction *snooze = nullptr; // opens snoozeMenu
    QAction *reopen = nullptr;
    QAction *undo = nullptr;
    QAction *context = nullptr;
    QAction *user = nullptr;
    QAction *copy = nullptr;
    QAction *doneAll = nullptr;
    QAction *muteHour = nullptr;
    QAction *muteForGood = nullptr;
    SnoozeMenu *snoozeMenu = nullptr;
    SnoozeMenu *rulesMenu = nullptr; // for how long the rules that called are to be quiet

    // A new menu with all of them, owned by `parent`.
    QMenu *makeMenu(const QString &title, QWidget *parent) const;

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys = {});

    QWidget *m_panel;
};
