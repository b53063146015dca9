// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage_entry.h"

#include <QWidget>

#include <functional>

class EmptyNote;
class Lookout;
class QFrame;
class QLabel;
class QMenu;
class QToolButton;
class TriageActions;
class TriageFilter;
class TriageView;

// What called a moderator, to be looked at one by one: by keys, buttons and menus. Shows what the lookout
// holds and changes it there; asks for everything else by signals.
class TriagePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriagePanel)

public:
    // `lookout` must outlive it.
    explicit TriagePanel(Lookout *lookout, QWidget *parent = nullptr);

    TriageView *view() { return m_view; }
    TriageActions *actions() { return m_actions; }
    // Words that stand above the list; empty when there are none.
    QString noticeText() const;

    // Selects the entry, shown or not.
    void showEntry(qint64 key);

Q_SIGNALS:
    // Show what was said around it. Alerts without a message do not ask.
    void contextRequested(const TriageEntry &entry);
    void userRequested(const QString &source, const QString &login);
    void rulesRequested();
    void newCountChanged(int count);
    // "Triage", or "Triage (3)": what a dock's title or a tab should say.
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeFoot();
    QToolButton *makeButton(QAction *action);
    void wireActions();
    void refresh();
    void refreshNotices();
    void refreshActions();
    void showAll(bool all);
    void finish();
    void snooze(qint64 untilMs);
    void snoozeRules(qint64 untilMs);
    void leave(const std::function<void(const QList<qint64> &)> &change);
    void copy() const;
    void mute(qint64 untilMs);
    const TriageEntry *current() const;

    Lookout *m_lookout;
    TriageFilter *m_entries;
    TriageView *m_view;
    TriageActions *m_actions;
    EmptyNote *m_empty;
    QToolButton *m_new;
    QToolButton *m_all;
    QToolButton *m_undo;
    QFrame *m_noticeFrame;
    QLabel *m_notice;
    QLabel *m_dropped;
    QMenu *m_menu;
};
