// SPDX-License-Identifier: GPL-3.0-or-later
#include "ngircd_server.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

NgircdServer::NgircdServer()
    : m_port(freePort())
{
    QFile configuration(m_folder.filePath(u"ngircd.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("cannot write the configuration of ngIRCd");
    configuration.write("[Global]\n"
                        "Name = irc.example.org\n"
                        "Info = An IRC server for a test\n"
                        "Listen = 127.0.0.1\n"
                        "Ports = " +
                        QByteArray::number(m_port) +
                        "\n"
                        "MotdPhrase = Hello\n"
                        "ServerUID = nobody\n" // used when started as root: it refuses to stay root
                        "ServerGID = nogroup\n"
                        "[Limits]\n"
                        "MaxConnectionsIP = 0\n"
                        "MaxJoins = 0\n"
                        "MaxPenaltyTime = 0\n"
                        "[Options]\n"
                        "DNS = no\n"
                        "Ident = no\n"
                        "PAM = no\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

NgircdServer::~NgircdServer()
{
    stop();
}

QString NgircdServer::program()
{
    const QString found = QStandardPaths::findExecutable(u"ngircd"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"ngircd"_s, {u"/usr/sbin"_s}) : found;
}

bool NgircdServer::start()
{
    m_process.start(program(), {u"-n"_s, u"-f"_s, m_folder.filePath(u"ngircd.conf"_s)});
    QByteArray output;
    while (!output.contains("ready.")) {
        if (!m_process.waitForReadyRead(patienceMs)) {
            qWarning("ngIRCd did not start: %s", output.constData());
            return false;
        }
        output += m_process.readAll();
    }
    return true;
}

void NgircdServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished(patienceMs);
}
