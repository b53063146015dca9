// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_app.h"

#include "absence_banner.h"
#include "archive_desk.h"
#include "autostart.h"
#include "channel_panel.h"
#include "message_actions.h"
#include "message_tabs.h"
#include "moderator_desk.h"
#include "servers_menu.h"
#include "tab_actions.h"
#include "user_card.h"
#include "weir_link.h"
#include "window_menus.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

MonitorApp::MonitorApp(const Start &start, const LogRing *log)
    : m_models(&m_client)
    , m_archive(*m_models.archive())
    , m_absence(&m_client)
    , m_channelHistory(&m_client, &m_archive, m_models.channels())
    , m_rights(&m_client, &m_archive)
    , m_notes(m_settings.folder())
    , m_user(&m_archive, &m_notes)
    , m_lookout(m_settings.folder(), [](const ChatMessage &message) { return message.isFirst; })
    , m_window(&m_client, &m_models, &m_settings)
    , m_desktop({&m_client, &m_models, &m_window, &m_settings, log})
    , m_servers(&m_settings, &m_client, &m_absence, &m_window)
{
    makeMenus();
    wireServers();
    wireWindow();
    makePanels();
    if (!start.isHidden)
        m_window.present();
    else if (!m_desktop.hasTray())
        m_window.showMinimized();
    m_servers.begin(start.server);
    if (!start.link.isEmpty())
        open(start.link);
}

MonitorApp::~MonitorApp() = default;

void MonitorApp::makeMenus()
{
    WindowMenus *menus = m_window.menus();
    m_serversMenu = new ServersMenu(&m_window);
    menus->addMenu(WindowMenus::Menu::Connection, m_serversMenu);
    auto *autostart = menus->add(WindowMenus::Menu::Connection, tr("Start with the &desktop"));
    autostart->setCheckable(true);
    autostart->setChecked(Autostart::ofThisUser().isOn());
    connect(autostart, &QAction::triggered, this, &MonitorApp::setAutostart);
}

void MonitorApp::setAutostart(bool on)
{
    if (const Outcome done = Autostart::ofThisUser().set(on); !done)
        refuse(tr("Not changed"),
               tr("What the desktop starts cannot be changed: %1").arg(done.error().message));
}

void MonitorApp::wireServers()
{
    const auto refresh = [this] { m_serversMenu->setProfiles(m_servers.profiles(), m_servers.current()); };
    connect(&m_servers, &ServerSwitch::profilesChanged, this, refresh);
    connect(m_serversMenu, &ServersMenu::chosen, &m_servers, &ServerSwitch::switchTo);
    connect(m_serversMenu, &ServersMenu::manageRequested, &m_servers, &ServerSwitch::showProfiles);
    refresh();
}

void MonitorApp::wireWindow()
{
    connect(&m_window, &MainWindow::settingsRequested, &m_servers, &ServerSwitch::editCurrent);
    connect(&m_window, &MainWindow::quitRequested, this, [this] {
        m_window.close(); // saves its layout
        QApplication::quit();
    });
}

void MonitorApp::makePanels()
{
    auto *card = new UserCard(&m_user);
    m_window.addPanel(QStringLiteral("user"), tr("User"), card, Qt::RightDockWidgetArea);
    connect(&m_models, &FeedModels::messagesArrived, &m_user, &UserCardModel::noteArrived);
    connect(&m_models, &FeedModels::messagesDeleted, &m_user, &UserCardModel::noteDeleted);
    connect(&m_models, &FeedModels::channelsErased, &m_user, &UserCardModel::noteErased);
    connect(&m_models, &FeedModels::stateReplaced, &m_user, &UserCardModel::reload);
    connect(&m_rights, &ReaderRights::changed, m_user.messages(), &MessageModel::setSeesDeleted);
    connect(&m_models, &FeedModels::cleared, &m_user, &UserCardModel::clear);
    if (!m_notes.problem().isEmpty())
        refuse(tr("Notes"), m_notes.problem());
    auto *desk = new ModeratorDesk(&m_window, &m_client, &m_models, &m_lookout);
    connect(desk, &ModeratorDesk::userRequested, this, &MonitorApp::showUser);
    connect(m_window.messageActions(), &MessageActions::userRequested, this, &MonitorApp::showUser);
    connect(m_window.channels(), &ChannelPanel::channelActivated, m_window.tabs(), &MessageTabs::openChannel);
    connect(card, &UserCard::channelRequested, m_window.tabs(), &MessageTabs::openChannel);
    connect(card, &UserCard::tabRequested, m_window.tabs(), &MessageTabs::openUser);
    connect(&m_lookout, &Lookout::attentionWanted, m_desktop.notifications(),
            &NotificationDesk::showAttention);
    makeArchive(card, desk);
}

// What leads into the past.
void MonitorApp::makeArchive(UserCard *card, ModeratorDesk *moderation)
{
    const auto ask = [this](const MessagesRequest &request) { return m_archive.messages(request); };
    m_archiveDesk = new ArchiveDesk(&m_window, &m_models, ask, &m_settings);
    auto *absence = new AbsenceBanner(&m_absence);
    m_window.addBanner(absence);
    connect(absence, &AbsenceBanner::readRequested, this, [this] {
        if (m_absence.absence())
            m_archiveDesk->showAround(m_absence.absence()->last, {});
    });
    connect(&m_rights, &ReaderRights::changed, m_window.tabs(), &MessageTabs::setSeesDeleted);
    connect(&m_rights, &ReaderRights::changed, m_archiveDesk, &ArchiveDesk::setSeesDeleted);
    connect(m_archiveDesk, &ArchiveDesk::userRequested, this, &MonitorApp::showUser);
    connect(m_window.messageActions(), &MessageActions::historyRequested, m_archiveDesk,
            &ArchiveDesk::showAround);
    connect(m_window.tabActions(), &TabActions::historyRequested, m_archiveDesk, &ArchiveDesk::showAround);
    connect(moderation, &ModeratorDesk::contextRequested, this, [this](const TriageEntry &entry) {
        MessageFilter filter;
        filter.source = entry.source.toUtf8();
        filter.channel = entry.channel.toUtf8();
        m_archiveDesk->showAround(triagePosition(entry), filter);
    });
    const auto filterOfUser = [](const QString &source, const QString &login) {
        MessageFilter filter;
        filter.source = source.toUtf8();
        filter.user = login.toUtf8();
        return filter;
    };
    connect(card, &UserCard::historyRequested, this,
            [this, filterOfUser](const QString &source, const QString &login) {
                m_archiveDesk->showNewest(filterOfUser(source, login));
            });
    connect(card, &UserCard::browserRequested, this, [this](const QString &source, const QString &login) {
        QDesktopServices::openUrl(m_client.address().profileUrl("/users/", login.toUtf8(), source.toUtf8()));
    });
}

void MonitorApp::showUser(const QString &source, const QString &login)
{
    m_user.show(source.toUtf8(), login.toUtf8());
    m_window.showPanel(QStringLiteral("user"));
}

void MonitorApp::quit()
{
    Q_EMIT m_window.quitRequested();
    // A dialog that asks about what is not saved would keep QApplication::quit() waiting.
    QApplication::exit();
}

void MonitorApp::open(const QString &link)
{
    m_window.present();
    if (link.isEmpty())
        return;
    const auto read = WeirLink::parse(link);
    if (!read)
        refuse(tr("No link to follow"), read.error());
    else
        follow(*read);
}

void MonitorApp::follow(const WeirLink &link)
{
    if (link.server() == m_servers.current() || m_servers.profiles().find(link.server())) {
        m_archiveDesk->follow(link);
        m_servers.switchTo(link.server());
        return;
    }
    // A link may come from anybody: a server is not connected to because somebody has named it.
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("A link to another server"));
    box->setText(tr("This link leads to %1, which is not among your servers.").arg(link.server().text()));
    box->setInformativeText(tr("Add it only if you know who runs it."));
    QPushButton *add = box->addButton(tr("&Add it…"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(add, &QPushButton::clicked, this, [this, server = link.server()] { m_servers.add(server); });
    box->open();
}

void MonitorApp::refuse(const QString &title, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, words, QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}
