// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QStringList>

// The last lines that this program logged, for "copy diagnostics": those of Weir's own categories, and what
// is a warning or worse of anybody's. Stands in Qt's chain of message handlers from its construction to its
// destruction, and hands on all that it hears; there is one at a time, owned by main(). A message handler
// and not a category filter, because a filter only hears of categories. Any thread may log.
//
// Bounds: `limit` lines of `longestLine` characters; the oldest go.
class LogRing final
{
public:
    static constexpr qsizetype limit = 100;
    static constexpr qsizetype longestLine = 300;

    LogRing();
    ~LogRing();
    Q_DISABLE_COPY_MOVE(LogRing)

    // Oldest first: "20:14:03.210 weir.monitor: feed lost: ...".
    QStringList lines() const;

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void keep(QtMsgType type, const char *category, const QString &text);

    mutable QMutex m_mutex;
    QStringList m_lines;
};
