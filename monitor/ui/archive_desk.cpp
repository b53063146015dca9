// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_desk.h"

#include "feed_client.h"
#include "feed_models.h"
#include "history_panel.h"
#include "main_window.h"
#include "message_tabs.h"
#include "monitor_settings.h"
#include "search_panel.h"
#include "tab_strip.h"
#include "window_menus.h"

#include <QAction>

using namespace Qt::StringLiterals;

ArchiveDesk::ArchiveDesk(MainWindow *window, FeedModels *models, AskMessages ask, MonitorSettings *settings)
    : QObject(window)
    , m_window(window)
    , m_models(models)
    , m_ask(std::move(ask))
    , m_search(new SearchPanel(m_ask, window))
{
    m_search->setWindowTitle(tr("Search"));
    m_search->hide();
    wireSearch(settings);
    addToMenu();
    connect(models->client(), &FeedClient::accessChanged, this,
            [this] { setServer(m_models->client()->address()); });
    setServer(models->client()->address());
}

void ArchiveDesk::wireSearch(MonitorSettings *settings)
{
    SearchBook *book = m_search->book();
    book->setJson(settings->layout(u"searches"_s));
    connect(book, &SearchBook::changed, this,
            [settings, book] { settings->setLayout(u"searches"_s, book->toJson()); });
    connect(m_search, &SearchPanel::contextRequested, this, &ArchiveDesk::showAround);
    connect(m_search, &SearchPanel::userRequested, this, &ArchiveDesk::userRequested);
    connect(m_search, &SearchPanel::tabRequested, m_window->tabs(), &MessageTabs::open);
    connect(m_models, &FeedModels::messagesDeleted, m_search->model(), &SearchModel::markDeleted);
    connect(m_models, &FeedModels::channelsErased, m_search->model(), &SearchModel::eraseChannels);
    // What was taken away meanwhile is told to those alone who can be brought up to date.
    connect(m_models, &FeedModels::stateReplaced, m_search->model(), &SearchModel::again);
}

void ArchiveDesk::addToMenu()
{
    WindowMenus *menus = m_window->menus();
    menus->separator(WindowMenus::Menu::Messages);
    QAction *search = menus->add(WindowMenus::Menu::Messages, tr("&Search the archive"));
    search->setShortcuts({QKeySequence(u"Ctrl+F"_s), QKeySequence(u"Ctrl+Shift+F"_s)});
    connect(search, &QAction::triggered, this, &ArchiveDesk::showSearch);
    QAction *history =
        menus->add(WindowMenus::Menu::Messages, tr("&Read the archive"), QKeySequence(u"Ctrl+Shift+H"_s));
    connect(history, &QAction::triggered, this, [this] { showNewest({}); });
}

void ArchiveDesk::setServer(const ServerAddress &server)
{
    m_server = server;
    m_search->setServer(server);
    for (HistoryPanel *panel : std::as_const(m_histories))
        panel->setServer(server);
    if (const auto link = std::exchange(m_pending, std::nullopt); link && link->server() == server)
        show(*link);
}

void ArchiveDesk::follow(const WeirLink &link)
{
    m_pending.reset();
    if (link.server() == m_server)
        show(link);
    else
        m_pending = link;
}

void ArchiveDesk::show(const WeirLink &link)
{
    if (link.message())
        showAround(*link.message(), link.filter());
    else if (!link.filter().isEmpty())
        showNewest(link.filter());
}

void ArchiveDesk::setSeesDeleted(bool sees)
{
    m_seesDeleted = sees;
    m_search->model()->setSeesDeleted(sees);
    for (HistoryPanel *panel : std::as_const(m_histories))
        panel->model()->setSeesDeleted(sees);
}

void ArchiveDesk::showSearch()
{
    m_window->showTab(m_search);
    m_search->focusWords();
}

void ArchiveDesk::showAround(const TimelinePosition &position, const MessageFilter &filter)
{
    nextHistory()->showAround(position, filter);
}

void ArchiveDesk::showNewest(const MessageFilter &filter)
{
    nextHistory()->showNewest(filter);
}

HistoryPanel *ArchiveDesk::nextHistory()
{
    const auto isFree = [this](const HistoryPanel *panel) {
        const bool isPutAway = m_window->tabs()->strip()->indexOf(panel) < 0;
        return isPutAway || !panel->isKept();
    };
    const auto free = std::find_if(m_histories.crbegin(), m_histories.crend(), isFree);
    HistoryPanel *panel = free != m_histories.crend()          ? *free
                          : m_histories.size() < mostHistories ? makeHistory()
                                                               : m_histories.constFirst();
    m_histories.removeOne(panel);
    m_histories.append(panel);
    m_window->showTab(panel);
    return panel;
}

HistoryPanel *ArchiveDesk::makeHistory()
{
    auto *panel = new HistoryPanel(m_ask, m_window);
    panel->setWindowTitle(panel->title());
    panel->setServer(m_server);
    panel->model()->setSeesDeleted(m_seesDeleted);
    connect(panel, &HistoryPanel::userRequested, this, &ArchiveDesk::userRequested);
    connect(panel, &HistoryPanel::titleChanged, this, [this, panel](const QString &title) {
        panel->setWindowTitle(title);
        m_window->tabs()->strip()->setTitle(panel, title, title);
    });
    connect(m_models, &FeedModels::messagesDeleted, panel->model(), &HistoryModel::markDeleted);
    connect(m_models, &FeedModels::channelsErased, panel->model(), &HistoryModel::eraseChannels);
    connect(m_models, &FeedModels::stateReplaced, panel, &HistoryPanel::again);
    m_histories.append(panel);
    return panel;
}
