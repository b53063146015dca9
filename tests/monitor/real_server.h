// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

// The program weir-server of this build on a free port of this machine, with an archive of its own. Ended
// with the object.
class RealServer final
{
public:
    explicit RealServer(QStringList arguments = {});
    ~RealServer();
    Q_DISABLE_COPY_MOVE(RealServer)

    // True once it listens; else what it said is told as a warning.
    bool start();
    // As when the power is cut.
    void kill();

    QString address() const;
    // A new token of that role.
    QByteArray token(const QString &role);

private:
    QString program() const;

    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
    int m_port = 0; // kept when it is started again
};
