// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repeat_filter.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <functional>

enum class LogFormat : quint8 {
    Text, // for people
    Json, // one object a line: time, level, category, message
};

// Writes what the program logs to stderr, in place of Qt's own handler, as long as it lives; there is one at
// a time. A line that repeats is counted instead (repeat_filter.h); what looks like a secret is blotted out;
// control characters are escaped, so that nothing that came from outside can pass for a line of its own.
//
// Lives on the main thread, where its timer runs. Lines come from every thread and are written whole; a line
// blocks while stderr does.
class LogWriter final : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(const QByteArray &line)>;

    explicit LogWriter(LogFormat format, Sink sink = {}, QObject *parent = nullptr);
    ~LogWriter() override;

    // Before other threads log.
    void setFormat(LogFormat format) { m_format = format; }

    // "debug", "info", "warning", "error", "fatal".
    static QByteArray levelName(QtMsgType type);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(const LogLine &line);
    void writeAll(const std::vector<LogLine> &lines) const;
    QByteArray format(const LogLine &line) const;

    static LogWriter *current; // Qt's handler is a plain function

    LogFormat m_format;
    Sink m_sink;
    QMutex m_mutex;
    RepeatFilter m_filter;
    QElapsedTimer m_clock;
    QTimer m_ticking;
    QtMessageHandler m_previous = nullptr;
};
