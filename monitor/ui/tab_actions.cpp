// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_actions.h"

#include "base/time_text.h"
#include "jump_dialog.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "new_tab_dialog.h"
#include "tab_strip.h"

#include <QAction>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40;

} // namespace

TabActions::TabActions(MessageTabs *tabs)
    : QObject(tabs)
    , m_tabs(tabs)
{
    makeReading();
    makeTabs();
    makeNumbered();
    connect(tabs, &MessageTabs::currentChanged, this, &TabActions::refresh);
    connect(tabs, &MessageTabs::tabsChanged, this, &TabActions::refresh);
    connect(tabs, &MessageTabs::refused, this, &TabActions::sayRefused);
    const auto watch = [this](MessageTab *tab) {
        connect(tab->panel(), &MessagePanel::pausedChanged, this, &TabActions::refresh);
    };
    watch(tabs->all());
    connect(tabs, &MessageTabs::tabAdded, this, watch);
    refresh();
}

void TabActions::makeReading()
{
    // Nothing while the tab in front is none of messages.
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, act](bool checked) {
            if (MessageTab *tab = m_tabs->current())
                act(tab, checked);
        });
        m_reading.append(action);
        return action;
    };
    m_pause = add(tr("&Pause messages"), QKeySequence(u"Ctrl+P"_s),
                  [](MessageTab *tab, bool paused) { tab->panel()->setPaused(paused); });
    m_pause->setCheckable(true);
    add(tr("Go to the &newest message"), QKeySequence(Qt::Key_End),
        [](MessageTab *tab, bool) { tab->panel()->view()->follow(); });
    add(tr("Go to the &first unread message"), QKeySequence(u"Ctrl+End"_s),
        [](MessageTab *tab, bool) { tab->panel()->view()->goToFirstUnread(); });
    auto *jump = new QAction(tr("&Jump to time…"), this);
    jump->setShortcut(QKeySequence(u"Ctrl+G"_s));
    connect(jump, &QAction::triggered, this, &TabActions::askForTime);
    m_reading.append(jump);
    m_wrap = new QAction(tr("&Wrap long messages"), this);
    m_wrap->setCheckable(true);
    connect(m_wrap, &QAction::toggled, m_tabs, &MessageTabs::setWrapping);
}

void TabActions::makeTabs()
{
    const auto add = [this](const QString &text, const QString &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, act);
        m_tabActions.append(action);
        return action;
    };
    add(tr("&New tab…"), u"Ctrl+T"_s, [this] { askForNewTab({}); });
    m_close = add(tr("&Close tab"), u"Ctrl+W"_s, [this] { m_tabs->closeCurrent(); });
    m_beside = add(tr("Show &beside the tabs"), u"Ctrl+B"_s, [this] { toggleBeside(); });
    m_beside->setCheckable(true);
    m_tabActions.append(nullptr);
    add(tr("N&ext tab"), u"Ctrl+Tab"_s, [this] { m_tabs->strip()->step(1); });
    add(tr("&Previous tab"), u"Ctrl+Shift+Tab"_s, [this] { m_tabs->strip()->step(-1); });
}

void TabActions::makeNumbered()
{
    for (int i = 0; i < mostNumbered; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, i] { m_tabs->strip()->show(i); });
        m_numbered.append(action);
    }
}

void TabActions::refresh()
{
    MessageTab *tab = m_tabs->current();
    const bool isFiltered = tab && !tab->isOfAll();
    m_pause->setEnabled(tab != nullptr);
    m_pause->setChecked(tab && tab->panel()->isPaused());
    m_close->setEnabled(!tab || isFiltered);
    m_beside->setEnabled(isFiltered);
    m_beside->setChecked(isFiltered && m_tabs->isBeside(tab));
    for (int i = 0; i < mostNumbered; ++i) {
        const bool exists = i < m_tabs->strip()->count();
        m_numbered.at(i)->setVisible(exists);
        m_numbered.at(i)->setEnabled(exists);
        if (exists)
            m_numbered.at(i)->setText(m_tabs->strip()->tabText(i).left(longestTitle));
    }
}

void TabActions::toggleBeside()
{
    MessageTab *tab = m_tabs->current();
    if (!tab || tab->isOfAll())
        return;
    if (m_tabs->isBeside(tab))
        m_tabs->showInTabs(tab);
    else
        m_tabs->showBeside(tab);
}

void TabActions::askForNewTab(const MessageFilter &start)
{
    auto *dialog = new NewTabDialog(start, m_tabs->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_tabs, [this, dialog] { m_tabs->open(dialog->filter()); });
    dialog->open();
}

void TabActions::askForTime()
{
    auto *dialog = new JumpDialog(utcNowMs(), m_tabs->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const MessageTab *tab = m_tabs->current();
        Q_EMIT historyRequested({dialog->time(), 0}, tab ? tab->filter() : MessageFilter());
    });
    dialog->open();
}

void TabActions::sayRefused(const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("No more tabs"), words, QMessageBox::Ok,
                                m_tabs->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}
