// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_socket_path.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// sockaddr_un has 108; QLocalServer makes the socket in a folder of its own first and then moves it.
constexpr qsizetype longestPath = 80;

} // namespace

ImportSocketPath::ImportSocketPath(const QString &dataDir)
    : m_name(QDir(dataDir).absoluteFilePath(u"import.sock"_s))
{
    if (QFile::encodeName(m_name).size() <= longestPath)
        return;
    m_folder = open(QFile::encodeName(dataDir).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (m_folder >= 0)
        m_name = u"/proc/self/fd/%1/import.sock"_s.arg(m_folder);
}

ImportSocketPath::~ImportSocketPath()
{
    if (m_folder >= 0)
        close(m_folder);
}
