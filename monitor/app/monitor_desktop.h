// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "close_guard.h"
#include "desktop_notifier.h"
#include "inspector_model.h"
#include "notification_desk.h"
#include "outage_watch.h"
#include "report_watch.h"
#include "tray.h"
#include "tray_watch.h"

#include <memory>

class FeedModels;
class InspectorPanel;
class InspectorWindow;
class LogRing;
class MainWindow;
class MonitorSettings;
class TrayController;

// What the monitor is on the desktop beside its main window: the tray icon and the inspector at it, the
// inspector's dock, notifications with their quiet hours, and what closing the window means. A tray may come
// and go while it runs.
class MonitorDesktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonitorDesktop)

public:
    // All must outlive it; `log` may be null.
    struct Parts
    {
        FeedClient *client;
        FeedModels *models;
        MainWindow *window;
        MonitorSettings *settings;
        const LogRing *log;
    };

    explicit MonitorDesktop(const Parts &parts);
    ~MonitorDesktop() override;

    bool hasTray() const { return m_tray != nullptr; }

    // For everything that wants to pop up.
    NotificationDesk *notifications() { return &m_notifications; }

private:
    void wireWindow();
    void wireNotifications();
    void setTray(bool hasTray);
    void makeTray();
    void pause(Tray::Pause pause);
    void showNotificationDialog();
    void wirePanel(InspectorPanel *panel);
    InspectorWindow *inspector();
    QString diagnostics() const;

    Parts m_parts;
    ReportWatch m_report;
    InspectorModel m_inspector;
    DesktopNotifier m_notifier;
    NotificationDesk m_notifications;
    OutageWatch m_outages;
    CloseGuard m_closeGuard;
    TrayWatch m_trayWatch;
    std::unique_ptr<InspectorWindow> m_inspectorWindow; // once it was asked for
    std::unique_ptr<Tray> m_tray;                       // none where the desktop has none
    std::unique_ptr<TrayController> m_trayController;
};
