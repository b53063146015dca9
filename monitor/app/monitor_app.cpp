// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_app.h"

#include "base/log.h"
#include "settings_dialog.h"
#include "system_tray.h"
#include "tray_controller.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

MonitorApp::MonitorApp(const std::optional<ServerAddress> &server)
    : m_tokens(m_settings.folder(), TokenStore::Backend::KeychainFirst)
    , m_models(&m_client)
    , m_window(&m_client, &m_models, &m_settings)
{
    wireTokens();
    wireWindow();
    makeTray();
    m_window.present();
    begin(server);
}

MonitorApp::~MonitorApp() = default;

void MonitorApp::wireTokens()
{
    connect(&m_tokens, &TokenStore::loaded, this, [this](const QString &server, const QString &token) {
        if (m_dialog)
            m_dialog->setTokenPlace(m_tokens.place(), m_tokens.fileName());
        if (server != m_wanted.text())
            return;
        m_token = token;
        m_client.start(m_wanted, token.toUtf8());
        if (m_dialog)
            m_dialog->setToken(token);
    });
    connect(&m_tokens, &TokenStore::saved, this, [this](const QString &, const QString &problem) {
        if (!problem.isEmpty())
            QMessageBox::warning(&m_window, tr("Token not kept"), problem.toHtmlEscaped());
    });
}

void MonitorApp::wireWindow()
{
    connect(&m_window, &MainWindow::settingsRequested, this, &MonitorApp::openSettings);
    connect(&m_window, &MainWindow::quitRequested, this, [this] {
        m_window.close(); // saves its layout
        QApplication::quit();
    });
}

void MonitorApp::makeTray()
{
    const bool hasTray = SystemTray::isAvailable();
    // Without a tray nothing could bring a closed window back.
    QApplication::setQuitOnLastWindowClosed(!hasTray);
    if (!hasTray)
        return;
    m_tray = std::make_unique<SystemTray>();
    m_trayController = std::make_unique<TrayController>(m_tray.get(), m_models.status());
    connect(m_tray.get(), &Tray::openRequested, &m_window, &MainWindow::present);
    connect(m_tray.get(), &Tray::reconnectRequested, &m_client, &FeedClient::reconnectNow);
    connect(m_tray.get(), &Tray::quitRequested, &m_window, &MainWindow::quitRequested);
}

void MonitorApp::begin(const std::optional<ServerAddress> &server)
{
    const auto stored = ServerAddress::parse(m_settings.server());
    if (!server && !stored) {
        openSettings();
        return;
    }
    m_wanted = server ? *server : *stored;
    m_tokens.load(m_wanted.text());
}

void MonitorApp::openSettings()
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    const QString address =
        m_wanted.isEmpty() ? QString::fromLatin1(MonitorSettings::defaultServer) : m_wanted.text();
    m_dialog = new SettingsDialog(address, m_token, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTokenPlace(m_tokens.place(), m_tokens.fileName());
    connect(m_dialog, &QDialog::accepted, this, &MonitorApp::applySettings);
    m_dialog->open();
    // Nothing was looked up yet on the first run: only this tells whether there is a keychain.
    if (m_tokens.place() == TokenStore::Place::Unknown && m_wanted.isEmpty())
        m_tokens.load(address);
}

void MonitorApp::applySettings()
{
    m_wanted = m_dialog->address();
    m_token = m_dialog->token();
    m_settings.setServer(m_wanted.text());
    m_tokens.save(m_wanted.text(), m_token);
    m_client.start(m_wanted, m_token.toUtf8());
}
