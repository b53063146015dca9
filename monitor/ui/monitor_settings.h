// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "absence_model.h"
#include "quiet_hours.h"
#include "server_profiles.h"

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

    // The address of the server that was watched last; empty when none was.
    QString server() const;
    void setServer(const QString &address);

    // All that are known. One that an earlier version has stored as the only server is among them.
    ServerProfiles profiles() const;
    void setProfiles(const ServerProfiles &profiles);

    // How far a server was watched. Forgotten with its profile.
    std::optional<WatchMark> mark(const ServerAddress &server) const;
    void setMark(const ServerAddress &server, const WatchMark &mark);

    // States of the window's parts (QMainWindow::saveGeometry() and the like) by the part's name.
    QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

    // Answers to questions that are asked once, by the question's name.
    bool wasTold(const QString &what) const;
    void setTold(const QString &what);

    QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);

    // Until when notifications are paused; invalid when they are not.
    QDateTime pausedUntil() const;
    void setPausedUntil(const QDateTime &end);

    // Where the settings lie; tokens without a keychain go beside it.
    QString folder() const;

private:
    void forgetOtherMarks(const ServerProfiles &profiles);

    mutable QSettings m_settings; // to read an array it has to be begun and ended
};
