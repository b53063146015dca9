// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where the socket of a data folder is: DIR/import.sock. The system allows about 100 bytes for the path of a
// socket, so a longer one goes through an open handle of the folder (/proc/self/fd/N/import.sock), which is
// held as long as this lives.
class ImportSocketPath final
{
public:
    explicit ImportSocketPath(const QString &dataDir);
    ~ImportSocketPath();
    Q_DISABLE_COPY_MOVE(ImportSocketPath)

    // For QLocalServer and QLocalSocket.
    const QString &name() const { return m_name; }

private:
    int m_folder = -1;
    QString m_name;
};
