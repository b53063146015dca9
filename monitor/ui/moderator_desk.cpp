// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderator_desk.h"

#include "alert_banner.h"
#include "alert_sound.h"
#include "alerts_dialog.h"
#include "feed_client.h"
#include "feed_models.h"
#include "lookout.h"
#include "main_window.h"
#include "message_feed.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "rules_dialog.h"
#include "triage_actions.h"
#include "triage_panel.h"
#include "window_menus.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

using namespace Qt::StringLiterals;

ModeratorDesk::ModeratorDesk(MainWindow *window, FeedClient *client, FeedModels *models, Lookout *lookout)
    : QObject(window)
    , m_window(window)
    , m_lookout(lookout)
    , m_panel(new TriagePanel(lookout))
    , m_banner(new AlertBanner(lookout->triage()))
    , m_sound(new AlertSound(this))
{
    wireFeed(client, models);
    addToWindow();
    markRows();
    addToMenus();
    connect(lookout, &Lookout::soundWanted, m_sound, &AlertSound::play);
}

void ModeratorDesk::wireFeed(FeedClient *client, FeedModels *models)
{
    connect(client, &FeedClient::serverChanged, m_lookout,
            [this, client] { m_lookout->setServer(client->address().text()); });
    connect(models, &FeedModels::archiveFound, m_lookout, &Lookout::setArchive);
    connect(models, &FeedModels::messagesArrived, m_lookout, &Lookout::onArrived);
    connect(models, &FeedModels::stateReplaced, m_lookout, &Lookout::onReplaced);
    connect(models, &FeedModels::messagesDeleted, m_lookout, &Lookout::onDeleted);
    connect(models, &FeedModels::channelsErased, m_lookout, &Lookout::onErased);
    HighlightCounts *counts = m_lookout->counts();
    connect(counts, &HighlightCounts::changed, models->channels(),
            [counts, models] { models->channels()->setHighlights(counts->counts()); });
}

void ModeratorDesk::addToWindow()
{
    QDockWidget *dock = m_window->addPanel(u"triage"_s, tr("Triage"), m_panel, Qt::RightDockWidgetArea);
    connect(m_panel, &TriagePanel::titleChanged, dock, &QWidget::setWindowTitle);
    connect(m_panel, &TriagePanel::rulesRequested, this, &ModeratorDesk::showRules);
    connect(m_panel, &TriagePanel::contextRequested, this, &ModeratorDesk::contextRequested);
    connect(m_panel, &TriagePanel::userRequested, this, &ModeratorDesk::userRequested);
    m_window->addBanner(m_banner);
    connect(m_banner, &AlertBanner::showRequested, this, [this](qint64 key) {
        m_window->showPanel(u"triage"_s);
        m_panel->showEntry(key);
    });
}

void ModeratorDesk::markRows()
{
    MessageTabs *tabs = m_window->tabs();
    HighlightMarks *marks = m_lookout->marks();
    const auto mark = [marks](MessageTab *tab) {
        tab->stream()->model()->setMarks(marks);
        MessageView *view = tab->panel()->view();
        connect(marks, &HighlightMarks::changed, view->viewport(), qOverload<>(&QWidget::update));
    };
    for (MessageTab *tab : tabs->messageTabs())
        mark(tab);
    connect(tabs, &MessageTabs::tabAdded, this, mark);
}

void ModeratorDesk::addToMenus()
{
    using Menu = WindowMenus::Menu;
    WindowMenus *menus = m_window->menus();
    menus->separator(Menu::Messages);
    connect(menus->add(Menu::Messages, tr("&Highlight rules…"), QKeySequence(u"Ctrl+H"_s)),
            &QAction::triggered, this, &ModeratorDesk::showRules);
    connect(menus->add(Menu::Messages, tr("A&lerts…")), &QAction::triggered, this,
            &ModeratorDesk::showAlerts);
    connect(menus->add(Menu::Messages, tr("Go to the &triage list"), QKeySequence(Qt::Key_F2)),
            &QAction::triggered, this, [this] {
                m_window->showPanel(u"triage"_s);
                m_panel->setFocus();
            });
    menus->addMenu(Menu::Messages, m_panel->actions()->makeMenu(tr("T&riage"), m_window));
}

void ModeratorDesk::showRules()
{
    if (!m_rules) {
        m_lookout->readRules();
        m_rules = new RulesDialog(m_lookout, m_window);
        m_rules->setAttribute(Qt::WA_DeleteOnClose);
        // Who has made rules wants to see what they find.
        connect(m_rules, &QDialog::accepted, this, [this] {
            if (!m_lookout->rules()->rules().isEmpty())
                m_window->showPanel(u"triage"_s);
        });
        m_rules->open();
    }
    m_rules->activateWindow();
}

void ModeratorDesk::showAlerts()
{
    if (!m_alerts) {
        m_alerts = new AlertsDialog(m_lookout, m_window);
        m_alerts->setAttribute(Qt::WA_DeleteOnClose);
        m_alerts->open();
    }
    m_alerts->activateWindow();
}
