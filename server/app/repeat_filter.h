// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

// A line of the log.
struct LogLine
{
    QtMsgType type = QtInfoMsg;
    QByteArray category;
    QString text;
};

// Keeps a fault that repeats from filling the log: of the same line (category, and text but for its digits)
// the first five within ten seconds pass, the rest are counted, and the count is told every ten seconds until
// it has become quiet.
//
// Remembers a bounded number of lines; the one not seen longest is forgotten, its count told. Pure: the
// caller brings the time (ms of a clock that only goes forward) and locks.
class RepeatFilter final
{
public:
    static constexpr int passing = 5;
    static constexpr qint64 windowMs = 10'000;
    static constexpr qsizetype maxLines = 256;

    // What is to be written for `line`: itself or nothing, after counts that are due because of it.
    std::vector<LogLine> admit(const LogLine &line, qint64 now);

    // Counts whose ten seconds are over. To be called about once a second.
    std::vector<LogLine> due(qint64 now);

    // All counts, at the end.
    std::vector<LogLine> rest();

    qsizetype remembered() const { return m_known.size(); }

private:
    struct Known
    {
        LogLine last;
        qint64 windowStart = 0;
        qint64 seenAt = 0;
        int count = 0;      // in the window
        int suppressed = 0; // of these
        bool isFlooding = false;
    };

    static void closeWindow(Known &known, qint64 now, std::vector<LogLine> &lines);
    static void tell(Known &known, std::vector<LogLine> &lines);
    void forgetOldest(std::vector<LogLine> &lines);

    QHash<QByteArray, Known> m_known;
};
