// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

// What the monitor remembers between runs, but for tokens (see TokenStore). Blocks for the file.
class MonitorSettings final
{
public:
    static constexpr auto defaultServer = "http://127.0.0.1:8080";

    // The user's own settings.
    MonitorSettings();
    // Those in `file`, for tests.
    explicit MonitorSettings(const QString &file);
    Q_DISABLE_COPY_MOVE(MonitorSettings)

    // Empty when none was stored.
    QString server() const;
    void setServer(const QString &address);

    // States of the window's parts (QMainWindow::saveGeometry() and the like) by the part's name.
    QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

    // Where the settings lie; tokens without a keychain go beside it.
    QString folder() const;

private:
    QSettings m_settings;
};
