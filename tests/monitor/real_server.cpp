// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_server.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

RealServer::RealServer(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    // Not the settings of whoever runs the test.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("WEIR_"_L1))
            environment.remove(name);
    }
    m_process.setProcessEnvironment(environment);
}

RealServer::~RealServer()
{
    kill();
}

QString RealServer::program() const
{
    return qEnvironmentVariable("WEIR_BIN_DIR") + "/weir-server"_L1;
}

bool RealServer::start()
{
    m_process.start(program(), QStringList{u"--data-dir"_s, m_folder.path(), u"--listen"_s,
                                           u"127.0.0.1:%1"_s.arg(m_port)} +
                                   m_arguments);
    static const QRegularExpression listening(u"^listening on http://127\\.0\\.0\\.1:(\\d+)$"_s,
                                              QRegularExpression::MultilineOption);
    QString said;
    for (const QDeadlineTimer deadline(patienceMs); !deadline.hasExpired();) {
        if (!m_process.waitForReadyRead(100) && m_process.state() == QProcess::NotRunning)
            break;
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        const auto match = listening.match(said);
        if (match.hasMatch()) {
            m_port = match.captured(1).toInt();
            return true;
        }
    }
    qWarning("weir-server: %s%s", qPrintable(said), m_process.readAllStandardError().constData());
    return false;
}

void RealServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QString RealServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QByteArray RealServer::token(const QString &role)
{
    QProcess create;
    create.setProcessEnvironment(m_process.processEnvironment());
    create.start(program(), {u"token"_s, u"create"_s, u"--role"_s, role, u"--name"_s, "test-"_L1 + role,
                             u"--data-dir"_s, m_folder.path()});
    if (!create.waitForFinished(patienceMs) || create.exitCode() != 0)
        qWarning("token create: %s", create.readAllStandardError().constData());
    return create.readAllStandardOutput().trimmed();
}
