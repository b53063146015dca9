// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// As the value of Exec wants it (https://specifications.freedesktop.org/desktop-entry-spec/, "The Exec key"):
// quoted, and then escaped as a string of the file.
QByteArray quoted(const QString &program)
{
    QString text;
    for (const QChar c : program) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c;
    }
    return (u'"' + text.replace(u'\\', u"\\\\"_s) + u'"').toUtf8();
}

} // namespace

Autostart::Autostart(const QString &folder, QString program)
    : m_fileName(folder + "/weir-monitor.desktop"_L1)
    , m_program(std::move(program))
{}

Autostart Autostart::ofThisUser()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1,
            QCoreApplication::applicationFilePath()};
}

bool Autostart::isOn() const
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray entry = file.read(64 * 1024);
    return !entry.contains("\nHidden=true") && !entry.contains("\nX-GNOME-Autostart-enabled=false");
}

Outcome Autostart::set(bool on) const
{
    if (!on) {
        QFile file(m_fileName);
        if (file.exists() && !file.remove())
            return failure(ErrorCode::Unavailable, u"%1: %2"_s.arg(m_fileName, file.errorString()));
        return {};
    }
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    QSaveFile file(m_fileName);
    const QByteArray entry =
        "[Desktop Entry]\nType=Application\nName=weir-monitor\nExec=" + quoted(m_program) +
        " --hidden\nIcon=weir\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return failure(ErrorCode::Unavailable, u"%1: %2"_s.arg(m_fileName, file.errorString()));
    return {};
}
