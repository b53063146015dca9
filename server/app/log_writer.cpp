// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_writer.h"

#include "base/time_text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void writeToStderr(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

// Nothing of Weir logs a secret; this is for text of others that might hold one.
QString withoutSecrets(QString text)
{
    static const QRegularExpression word(u"(oauth:|Bearer\\s+|[?&](?:token|password|pass)=)[^\\s&\"']+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofUrl(u"(://[^\\s/@:]*:)[^\\s/@]+@"_s);
    return text.replace(word, u"\\1***"_s).replace(ofUrl, u"\\1***@"_s);
}

QString onOneLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() >= 0xa0))
            result += c;
        else
            result += u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
    }
    return result;
}

} // namespace

LogWriter *LogWriter::current = nullptr;

LogWriter::LogWriter(LogFormat format, Sink sink, QObject *parent)
    : QObject(parent)
    , m_format(format)
    , m_sink(sink ? std::move(sink) : Sink(writeToStderr))
    , m_ticking(this)
{
    m_clock.start();
    connect(&m_ticking, &QTimer::timeout, this, [this] {
        const QMutexLocker lock(&m_mutex);
        writeAll(m_filter.due(m_clock.elapsed()));
    });
    m_ticking.start(1s);
    Q_ASSERT(!current);
    current = this;
    m_previous = qInstallMessageHandler(&LogWriter::handle);
}

LogWriter::~LogWriter()
{
    qInstallMessageHandler(m_previous);
    const QMutexLocker lock(&m_mutex);
    writeAll(m_filter.rest());
    current = nullptr;
}

QByteArray LogWriter::levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void LogWriter::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    current->take({type, context.category ? context.category : "default", withoutSecrets(message)});
}

void LogWriter::take(const LogLine &line)
{
    const QMutexLocker lock(&m_mutex);
    writeAll(m_filter.admit(line, m_clock.elapsed()));
    if (line.type == QtFatalMsg) // Qt ends the process
        writeAll(m_filter.rest());
}

void LogWriter::writeAll(const std::vector<LogLine> &lines) const
{
    for (const LogLine &line : lines)
        m_sink(format(line) + '\n');
}

QByteArray LogWriter::format(const LogLine &line) const
{
    if (m_format == LogFormat::Json) {
        const QJsonObject object{{u"time"_s, QString::fromLatin1(toRfc3339(utcNowMs()))},
                                 {u"level"_s, QString::fromLatin1(levelName(line.type))},
                                 {u"category"_s, QString::fromUtf8(line.category)},
                                 {u"message"_s, line.text}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return QDateTime::currentDateTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz "_s).toLatin1() +
           levelName(line.type) + ' ' + line.category + ": " + onOneLine(line.text).toUtf8();
}
