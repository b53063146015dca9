// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_profiles.h"
#include "token_store.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class AbsenceModel;
class FeedClient;
class MonitorSettings;
class ProfilesDialog;
class QWidget;
class SettingsDialog;

// Which server is watched: the list of servers, their tokens, and the dialogs that change them. Starts the
// client with the server and its token, and keeps how far it was watched: once a minute and at the end. All
// on the GUI's thread.
class ServerSwitch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerSwitch)

public:
    // All must outlive it; dialogs are shown over `window`.
    ServerSwitch(MonitorSettings *settings, FeedClient *client, AbsenceModel *absence, QWidget *window);
    ~ServerSwitch() override;

    // Connects to `server`, for this run only; none: to the last one, and the first start asks for an
    // address.
    void begin(const std::optional<ServerAddress> &server);

    void switchTo(const ServerAddress &address);
    // The dialog of the server that is watched; of a new one where there is none.
    void editCurrent();
    // The same for a new one, with this address in it.
    void add(const ServerAddress &address);
    void showProfiles();
    void saveMark();

    const ServerProfiles &profiles() const { return m_profiles; }
    const ServerAddress &current() const { return m_current; }

Q_SIGNALS:
    // The list, or which of it is watched.
    void profilesChanged();
    // The client was started with these; others that ask this server need them, too.
    void started(const ServerAddress &address, const QByteArray &token);

private:
    void onTokenLoaded(const QString &server, const QString &token);
    void openDialog(const ServerProfile &profile, const QString &token);
    void edit(const ServerAddress &address);
    void accepted();
    void remove(const ServerAddress &address);
    void start(const QString &token);
    void store();

    MonitorSettings *m_settings;
    FeedClient *m_client;
    AbsenceModel *m_absence;
    QWidget *m_window;
    TokenStore m_tokens;
    ServerProfiles m_profiles;
    ServerAddress m_current;
    ServerAddress m_edited; // the profile that the dialog shows; empty for a new one
    QString m_token;
    QPointer<SettingsDialog> m_dialog;
    QPointer<ProfilesDialog> m_list;
    QTimer m_markTimer;
};
