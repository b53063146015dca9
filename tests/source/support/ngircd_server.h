// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

// A real ngIRCd on a free port of 127.0.0.1, in the foreground, with a configuration of its own in a
// temporary folder. Runs as root (it then takes the user nobody) or as any other user. Ended by its own
// process handle.
class NgircdServer final
{
public:
    NgircdServer();
    ~NgircdServer();
    Q_DISABLE_COPY_MOVE(NgircdServer)

    static QString program(); // empty where it is not installed

    quint16 port() const { return m_port; }

    // Starts it, again on the same port after a stop, and waits until it accepts connections.
    bool start();
    void stop();

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};
