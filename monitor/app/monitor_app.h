// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_client.h"
#include "feed_models.h"
#include "main_window.h"
#include "monitor_settings.h"
#include "token_store.h"

#include <QPointer>

#include <memory>

class SettingsDialog;
class Tray;
class TrayController;

// The wiring of weir-monitor: settings and token -> feed client -> models -> window and tray. Owns them all.
class MonitorApp final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorApp)

public:
    // `server` is for this run only; none: the stored one, and the settings are opened when none is stored.
    explicit MonitorApp(const std::optional<ServerAddress> &server);
    ~MonitorApp() override;

private:
    void wireWindow();
    void wireTokens();
    void makeTray();
    void begin(const std::optional<ServerAddress> &server);
    void openSettings();
    void applySettings();

    MonitorSettings m_settings;
    TokenStore m_tokens;
    FeedClient m_client;
    FeedModels m_models;
    MainWindow m_window;
    std::unique_ptr<Tray> m_tray; // none where the desktop has none
    std::unique_ptr<TrayController> m_trayController;
    QPointer<SettingsDialog> m_dialog;
    ServerAddress m_wanted; // whose token is being looked up
    QString m_token;
};
