// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_desktop.h"

#include "diagnostics.h"
#include "feed_client.h"
#include "feed_models.h"
#include "inspector_window.h"
#include "log_ring.h"
#include "main_window.h"
#include "monitor_settings.h"
#include "notification_dialog.h"
#include "status_strip.h"
#include "system_tray.h"
#include "tray_controller.h"
#include "window_menus.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

const QString panelName = u"connection"_s;
constexpr int morningHour = 8; // when "until tomorrow" ends

} // namespace

MonitorDesktop::MonitorDesktop(const Parts &parts)
    : m_parts(parts)
    , m_report(parts.client)
    , m_inspector(parts.client, parts.models->status(), &m_report)
    , m_notifier([this](const Notice &notice) {
        if (m_tray)
            m_tray->notify(notice);
    })
    , m_notifications(&m_notifier)
    , m_outages(parts.models->status(), &m_notifications)
    , m_closeGuard(parts.window, parts.settings)
    , m_trayWatch(SystemTray::isAvailable)
{
    wireWindow();
    wireNotifications();
    connect(&m_trayWatch, &TrayWatch::changed, this, &MonitorDesktop::setTray);
    setTray(m_trayWatch.hasTray());
}

MonitorDesktop::~MonitorDesktop() = default;

void MonitorDesktop::wireWindow()
{
    MainWindow *window = m_parts.window;
    auto *panel = new InspectorPanel(
        &m_inspector, [this] { return diagnostics(); }, InspectorPanel::Place::Docked, window);
    wirePanel(panel);
    window->addPanel(panelName, tr("Connection"), panel, Qt::RightDockWidgetArea);
    const auto showPanel = [window] { window->showPanel(panelName); };
    connect(window->status(), &StatusStrip::activated, this, showPanel);
    QAction *inspect = window->menus()->add(WindowMenus::Menu::Connection, tr("&Inspect the connection"),
                                            QKeySequence(u"Ctrl+I"_s));
    connect(inspect, &QAction::triggered, this, showPanel);
    QAction *notifications = window->menus()->add(WindowMenus::Menu::Connection, tr("&Notifications…"));
    connect(notifications, &QAction::triggered, this, &MonitorDesktop::showNotificationDialog);
    // Before whoever closes the window for it.
    connect(window, &MainWindow::quitRequested, this, [this] { m_closeGuard.setQuitting(); });
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_closeGuard.setQuitting(); });
    connect(&m_closeGuard, &CloseGuard::keptInTray, this, [this] {
        m_notifications.answer(
            {tr("The monitor goes on in the tray"),
             tr("A click on its icon shows the connection; its menu opens the window again "
                "and ends the monitor."),
             true});
    });
}

void MonitorDesktop::wireNotifications()
{
    m_notifications.setQuietHours(m_parts.settings->quietHours());
    connect(&m_notifier, &Notifier::activated, m_parts.window, &MainWindow::present);
    connect(&m_notifications, &NotificationDesk::pauseChanged, this, [this] {
        m_parts.settings->setPausedUntil(m_notifications.pausedUntil());
        if (m_tray)
            m_tray->setPausedUntil(m_notifications.pausedUntil());
    });
    m_notifications.pauseUntil(m_parts.settings->pausedUntil());
}

void MonitorDesktop::setTray(bool hasTray)
{
    // Without a tray nothing could bring a closed window back.
    QApplication::setQuitOnLastWindowClosed(!hasTray);
    m_closeGuard.setTray(hasTray);
    if (hasTray) {
        makeTray();
        return;
    }
    const bool isGone = m_tray != nullptr;
    m_trayController.reset();
    m_tray.reset();
    if (isGone && !m_parts.window->isVisible())
        m_parts.window->show();
}

void MonitorDesktop::makeTray()
{
    m_tray = std::make_unique<SystemTray>();
    m_tray->setPausedUntil(m_notifications.pausedUntil());
    m_trayController = std::make_unique<TrayController>(m_tray.get(), m_parts.models->status());
    connect(m_tray.get(), &Tray::openRequested, m_parts.window, &MainWindow::present);
    connect(m_tray.get(), &Tray::clicked, this, [this] { inspector()->toggleAt(m_tray->place()); });
    connect(m_tray.get(), &Tray::connectionRequested, this, [this] { inspector()->showPinned(); });
    connect(m_tray.get(), &Tray::reconnectRequested, m_parts.client, &FeedClient::reconnectNow);
    connect(m_tray.get(), &Tray::pauseRequested, this, &MonitorDesktop::pause);
    connect(m_tray.get(), &Tray::quitRequested, m_parts.window, &MainWindow::quitRequested);
}

void MonitorDesktop::pause(Tray::Pause pause)
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (pause) {
    case Tray::Pause::None:
        m_notifications.pauseUntil({});
        break;
    case Tray::Pause::OneHour:
        m_notifications.pauseUntil(now.addSecs(3600));
        break;
    case Tray::Pause::UntilTomorrow:
        m_notifications.pauseUntil(QDateTime(now.date().addDays(1), QTime(morningHour, 0)));
        break;
    }
}

void MonitorDesktop::showNotificationDialog()
{
    auto *dialog = new NotificationDialog(m_notifications.quietHours(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NotificationDialog::sampleRequested, this, [this] {
        m_notifications.answer(
            {tr("So they look"), tr("One like this says when an outage begins, and when it is over."), true});
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.settings->setQuietHours(dialog->hours());
        m_notifications.setQuietHours(dialog->hours());
    });
    dialog->open();
}

void MonitorDesktop::wirePanel(InspectorPanel *panel)
{
    connect(panel, &InspectorPanel::openRequested, m_parts.window, &MainWindow::present);
    connect(panel, &InspectorPanel::quitRequested, m_parts.window, &MainWindow::quitRequested);
    connect(panel, &InspectorPanel::reconnectRequested, m_parts.client, &FeedClient::reconnectNow);
    connect(panel, &InspectorPanel::settingsRequested, this, [this] {
        m_parts.window->present(); // the dialog is its own
        Q_EMIT m_parts.window->settingsRequested();
    });
}

InspectorWindow *MonitorDesktop::inspector()
{
    if (!m_inspectorWindow) {
        m_inspectorWindow = std::make_unique<InspectorWindow>(&m_inspector, [this] { return diagnostics(); });
        wirePanel(m_inspectorWindow->panel());
    }
    return m_inspectorWindow.get();
}

QString MonitorDesktop::diagnostics() const
{
    const QDateTime paused = m_notifications.pausedUntil();
    Diagnostics all;
    all.settings = {
        u"server: "_s + m_parts.client->address().text(),
        u"token: "_s + (m_parts.client->token().isEmpty() ? u"none"_s : u"set"_s),
        u"tray: "_s + (m_tray ? u"yes"_s : u"no"_s),
        u"quiet hours: "_s + m_notifications.quietHours().toText(),
        u"notifications paused until: "_s + (paused.isValid() ? paused.toString(Qt::ISODate) : u"-"_s),
    };
    all.feed = m_inspector.feed();
    all.sources = m_inspector.sources();
    all.archive = m_inspector.archive();
    if (m_parts.log)
        all.log = m_parts.log->lines();
    all.secret = m_parts.client->token();
    return all.text();
}
