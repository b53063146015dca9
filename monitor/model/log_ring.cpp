// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_ring.h"

#include <QTime>

#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// A message handler is a bare function, so the one that listens has to be found from there.
std::atomic<LogRing *> listening = nullptr;
std::atomic<QtMessageHandler> previous = nullptr;

} // namespace

LogRing::LogRing()
{
    Q_ASSERT(!listening);
    listening = this;
    previous = qInstallMessageHandler(&LogRing::hear);
}

LogRing::~LogRing()
{
    qInstallMessageHandler(previous);
    listening = nullptr;
}

void LogRing::hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogRing *ring = listening)
        ring->keep(type, context.category, text);
    if (const QtMessageHandler next = previous)
        next(type, context, text);
}

void LogRing::keep(QtMsgType type, const char *category, const QString &text)
{
    const char *name = category ? category : "";
    const bool isOurs = std::strncmp(name, "weir.", 5) == 0;
    const bool isBad = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (!isOurs && !isBad)
        return;
    const QString line = QTime::currentTime().toString(u"HH:mm:ss.zzz") + u' ' + QString::fromLatin1(name) +
                         ": "_L1 + text.simplified();
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() == limit)
        m_lines.removeFirst();
    m_lines.append(line.left(longestLine));
}

QStringList LogRing::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}
