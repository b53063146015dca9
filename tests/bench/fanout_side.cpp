// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout_side.h"

#include "feed_crowd.h"
#include "process_watch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 10'000;
constexpr int triesEveryMs = 20;

class OwnSide final : public FanoutSide
{
public:
    OwnSide(const QString &name, const FanoutFrames &frames)
    {
        start(QCoreApplication::applicationFilePath(),
              {u"serve-"_s + name, u"--bytes"_s, QString::number(frames.bytes), u"--per-second"_s,
               QString::number(frames.perSecond)});
        if (!process().waitForReadyRead(startMs))
            qFatal("the side '%s' does not start", qPrintable(name));
        m_port = process().readAllStandardOutput().trimmed().split(' ').value(1).toUShort();
    }

    std::unique_ptr<FanoutCrowd> crowd(int clients) override
    {
        return std::make_unique<FeedCrowd>(m_port, clients, FeedCrowd::Greeting::Hello);
    }

private:
    quint16 m_port = 0;
};

} // namespace

FanoutSide::~FanoutSide()
{
    m_process.kill();
    m_process.waitForFinished();
}

void FanoutSide::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(startMs))
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

void FanoutSide::awaitPort(quint16 port)
{
    const QDeadlineTimer deadline(startMs);
    QTcpSocket socket;
    while (m_process.state() == QProcess::Running && !deadline.hasExpired()) {
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(startMs))
            return;
        m_process.waitForFinished(triesEveryMs); // it says nothing of its port
    }
    qFatal("%s does not listen on port %d", qPrintable(m_process.program()), port);
}

double FanoutSide::cpuSeconds() const
{
    return ProcessSample::of(m_process.processId()).cpuSeconds;
}

std::unique_ptr<FanoutSide> weirSide(const FanoutFrames &frames)
{
    return std::make_unique<OwnSide>(u"weir"_s, frames);
}

std::unique_ptr<FanoutSide> bareSide(const FanoutFrames &frames)
{
    return std::make_unique<OwnSide>(u"bare"_s, frames);
}
