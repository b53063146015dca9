// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_switch.h"

#include "absence_model.h"
#include "feed_client.h"
#include "monitor_settings.h"
#include "profiles_dialog.h"
#include "settings_dialog.h"

#include <QMessageBox>

namespace {

constexpr std::chrono::minutes markInterval{1};

} // namespace

ServerSwitch::ServerSwitch(MonitorSettings *settings, FeedClient *client, AbsenceModel *absence,
                           QWidget *window)
    : m_settings(settings)
    , m_client(client)
    , m_absence(absence)
    , m_window(window)
    , m_tokens(settings->folder(), TokenStore::Backend::KeychainFirst)
    , m_profiles(settings->profiles())
{
    connect(&m_tokens, &TokenStore::loaded, this, &ServerSwitch::onTokenLoaded);
    connect(&m_tokens, &TokenStore::saved, this, [this](const QString &, const QString &problem) {
        if (!problem.isEmpty())
            QMessageBox::warning(m_window, tr("Token not kept"), problem.toHtmlEscaped());
    });
    connect(&m_markTimer, &QTimer::timeout, this, &ServerSwitch::saveMark);
    m_markTimer.start(markInterval);
}

ServerSwitch::~ServerSwitch()
{
    saveMark();
}

void ServerSwitch::begin(const std::optional<ServerAddress> &server)
{
    const auto last = ServerAddress::parse(m_settings->server());
    if (server)
        switchTo(*server);
    else if (last)
        switchTo(*last);
    else if (!m_profiles.all().isEmpty())
        switchTo(m_profiles.all().first().address);
    else
        editCurrent();
}

void ServerSwitch::switchTo(const ServerAddress &address)
{
    if (address == m_current)
        return;
    saveMark();
    m_current = address;
    m_token.clear();
    if (m_profiles.find(address))
        m_settings->setServer(address.text());
    Q_EMIT profilesChanged();
    m_tokens.load(address.text());
}

void ServerSwitch::onTokenLoaded(const QString &server, const QString &token)
{
    if (m_dialog) {
        m_dialog->setTokenPlace(m_tokens.place(), m_tokens.fileName());
        if (server == m_edited.text())
            m_dialog->setToken(token);
    }
    if (server == m_current.text() && m_client->address() != m_current)
        start(token);
}

void ServerSwitch::start(const QString &token)
{
    m_token = token;
    const bool isOther = m_client->address() != m_current;
    m_client->start(m_current, token.toUtf8());
    if (isOther)
        m_absence->begin(m_settings->mark(m_current));
    Q_EMIT started(m_current, token.toUtf8());
}

void ServerSwitch::saveMark()
{
    const auto mark = m_absence->mark();
    if (mark && m_client->address() == m_current && m_profiles.find(m_current))
        m_settings->setMark(m_current, *mark);
}

void ServerSwitch::editCurrent()
{
    if (m_current.isEmpty())
        add({});
    else
        edit(m_current);
}

void ServerSwitch::edit(const ServerAddress &address)
{
    const ServerProfile *known = m_profiles.find(address);
    m_edited = address;
    openDialog(known ? *known : ServerProfile{{}, address}, address == m_current ? m_token : QString());
    m_tokens.load(address.text());
}

void ServerSwitch::add(const ServerAddress &address)
{
    m_edited = {};
    openDialog({{}, address}, {});
    // Only this tells whether there is a keychain.
    if (m_tokens.place() == TokenStore::Place::Unknown)
        m_tokens.load(QString::fromLatin1(MonitorSettings::defaultServer));
}

void ServerSwitch::openDialog(const ServerProfile &profile, const QString &token)
{
    delete m_dialog;
    const QString address = profile.address.isEmpty() && m_profiles.all().isEmpty()
                                ? QString::fromLatin1(MonitorSettings::defaultServer)
                                : profile.address.text();
    QWidget *over = m_list ? m_list.data() : m_window;
    m_dialog = new SettingsDialog(address, token, over);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setName(profile.name);
    ServerProfiles others = m_profiles;
    others.remove(m_edited);
    m_dialog->setOthers(others);
    m_dialog->setTokenPlace(m_tokens.place(), m_tokens.fileName());
    if (m_profiles.all().isEmpty())
        m_dialog->welcome();
    connect(m_dialog, &QDialog::accepted, this, &ServerSwitch::accepted);
    m_dialog->open();
}

void ServerSwitch::accepted()
{
    const ServerProfile profile{m_dialog->name(), m_dialog->address()};
    const QString token = m_dialog->token();
    if (!m_profiles.put(profile, m_edited)) {
        QMessageBox::warning(m_window, tr("Server not kept"),
                             tr("There are as many servers as the list takes. Remove one first."));
        return;
    }
    if (!m_edited.isEmpty() && m_edited != profile.address)
        m_tokens.save(m_edited.text(), {});
    m_tokens.save(profile.address.text(), token);
    store();
    // What was edited is watched; a new one is connected to, as the button says.
    const bool isWatched = m_edited.isEmpty() || m_edited == m_current;
    if (isWatched) {
        saveMark();
        m_current = profile.address;
        m_settings->setServer(m_current.text());
        start(token);
    }
    Q_EMIT profilesChanged();
}

void ServerSwitch::remove(const ServerAddress &address)
{
    m_profiles.remove(address);
    m_tokens.save(address.text(), {});
    store();
    // Not always the one that is current: that may wait for its token.
    if (address == m_client->address())
        m_client->forget();
    if (address == m_current) {
        m_current = {};
        m_token.clear();
        m_settings->setServer({});
    }
    Q_EMIT profilesChanged();
}

void ServerSwitch::store()
{
    m_settings->setProfiles(m_profiles);
}

void ServerSwitch::showProfiles()
{
    if (m_list) {
        m_list->activateWindow();
        return;
    }
    m_list = new ProfilesDialog(m_window);
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    const auto refresh = [this] { m_list->setProfiles(m_profiles, m_current); };
    refresh();
    connect(this, &ServerSwitch::profilesChanged, m_list, refresh);
    connect(m_list, &ProfilesDialog::connectRequested, this, &ServerSwitch::switchTo);
    connect(m_list, &ProfilesDialog::addRequested, this, [this] { add({}); });
    connect(m_list, &ProfilesDialog::editRequested, this, &ServerSwitch::edit);
    connect(m_list, &ProfilesDialog::removeRequested, this, &ServerSwitch::remove);
    m_list->open();
}
