// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "absence_model.h"
#include "archive_client.h"
#include "channel_history_loader.h"
#include "feed_client.h"
#include "feed_models.h"
#include "lookout.h"
#include "main_window.h"
#include "monitor_desktop.h"
#include "monitor_settings.h"
#include "note_store.h"
#include "reader_rights.h"
#include "server_switch.h"
#include "user_card_model.h"

class LogRing;
class ArchiveDesk;
class ModeratorDesk;
class ServersMenu;
class UserCard;
class WeirLink;

// The wiring of weir-monitor: settings and tokens -> feed client -> models -> window and desktop. Owns them
// all.
class MonitorApp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorApp)

public:
    struct Start
    {
        std::optional<ServerAddress> server; // for this run only; none: the last one
        QString link;                        // where to begin, or empty
        bool isHidden = false;               // in the tray; where there is none, minimised
    };

    // `log` must outlive it; it may be null.
    explicit MonitorApp(const Start &start, const LogRing *log = nullptr);
    ~MonitorApp() override;

    // Shows the window, and what the link leads to; empty: the window alone.
    void open(const QString &link);

    // Saves what closing saves and ends the program; nobody is asked.
    void quit();

private:
    void wireServers();
    void wireWindow();
    void makePanels();
    void makeArchive(UserCard *card, ModeratorDesk *moderation);
    void showUser(const QString &source, const QString &login);
    void makeMenus();
    void setAutostart(bool on);
    void follow(const WeirLink &link);
    void refuse(const QString &title, const QString &words);

    MonitorSettings m_settings;
    FeedClient m_client;
    FeedModels m_models;
    ArchiveClient &m_archive; // that of m_models
    AbsenceModel m_absence;
    ChannelHistoryLoader m_channelHistory;
    ReaderRights m_rights;
    NoteStore m_notes;
    UserCardModel m_user;
    Lookout m_lookout;
    MainWindow m_window;
    MonitorDesktop m_desktop;
    ServerSwitch m_servers;
    ServersMenu *m_serversMenu = nullptr;
    ArchiveDesk *m_archiveDesk = nullptr;
};
