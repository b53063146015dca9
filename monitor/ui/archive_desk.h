// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask_messages.h"
#include "weir_link.h"

#include <QList>
#include <QObject>

class FeedModels;
class HistoryPanel;
class MainWindow;
class MonitorSettings;
class SearchPanel;

// Puts the archive into the main window: the tab of the search, the tabs in which the past is read, the
// entries of the menu. Tells them of the server, and of what moderators do; keeps the searches in the
// settings. Owned by the window.
//
// Bound: `mostHistories` tabs of the past. The next place is shown in the one used last, unless that is to be
// kept; when all are, in a new one, and beyond the bound in the one used longest ago.
class ArchiveDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveDesk)

public:
    static constexpr qsizetype mostHistories = 5;

    // All must outlive it; `ask` the window, too.
    ArchiveDesk(MainWindow *window, FeedModels *models, AskMessages ask, MonitorSettings *settings);

    SearchPanel *search() { return m_search; }
    const QList<HistoryPanel *> &histories() const { return m_histories; }

    void showSearch();
    // In a tab of the past; see HistoryPanel.
    void showAround(const TimelinePosition &position, const MessageFilter &filter);
    void showNewest(const MessageFilter &filter);
    // The place that a link leads to: as soon as its server is the one that is watched, and not at all when
    // that becomes another one.
    void follow(const WeirLink &link);

    // Whether deleted texts are for this reader, as in MessageTabs.
    void setSeesDeleted(bool sees);

Q_SIGNALS:
    void userRequested(const QString &source, const QString &login);

private:
    void addToMenu();
    void wireSearch(MonitorSettings *settings);
    void setServer(const ServerAddress &server);
    void show(const WeirLink &link);
    HistoryPanel *nextHistory();
    HistoryPanel *makeHistory();

    MainWindow *m_window;
    FeedModels *m_models;
    AskMessages m_ask;
    SearchPanel *m_search;
    QList<HistoryPanel *> m_histories; // that used longest ago first
    ServerAddress m_server;
    std::optional<WeirLink> m_pending; // whose server is not watched yet
    bool m_seesDeleted = false;
};
