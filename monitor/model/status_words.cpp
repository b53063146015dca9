// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

constexpr qsizetype longestReason = 200;

QString reasonText(const Utf8 &reason)
{
    return QString::fromUtf8(reason).simplified().left(longestReason);
}

} // namespace

QString feedStateWord(FeedState state)
{
    switch (state) {
    case FeedState::Offline:
        return StatusWords::tr("offline");
    case FeedState::Connecting:
        return StatusWords::tr("connecting");
    case FeedState::Live:
        return StatusWords::tr("live");
    case FeedState::Idle:
        return StatusWords::tr("idle");
    case FeedState::Reconnecting:
        return StatusWords::tr("reconnecting");
    case FeedState::Refused:
        return StatusWords::tr("refused");
    }
    Q_UNREACHABLE();
}

QString sourceStateWord(SourceState state)
{
    switch (state) {
    case SourceState::Connecting:
        return StatusWords::tr("connecting");
    case SourceState::Live:
        return StatusWords::tr("live");
    case SourceState::Reconnecting:
        return StatusWords::tr("reconnecting");
    case SourceState::Degraded:
        return StatusWords::tr("degraded");
    case SourceState::Offline:
        return StatusWords::tr("offline");
    }
    Q_UNREACHABLE();
}

QString feedLine(const ConnectionState &state, qint64 nowMs)
{
    if (state.state != FeedState::Reconnecting)
        return feedStateWord(state.state);
    if (state.retryAt == 0)
        return StatusWords::tr("reconnecting now");
    const qint64 seconds = std::max<qint64>(0, (state.retryAt - nowMs + 999) / 1000);
    return StatusWords::tr("reconnecting in %1 s").arg(seconds);
}

QString sourcesLine(const StatusModel &status)
{
    if (!status.server())
        return {};
    const auto &sources = status.server()->sources;
    if (sources.isEmpty())
        return StatusWords::tr("no sources");
    QStringList troubled;
    for (const SourceStatus &source : sources) {
        if (source.state != SourceState::Live)
            troubled.append(QString::fromUtf8(source.name).simplified() + u' ' +
                            sourceStateWord(source.state));
    }
    if (troubled.isEmpty()) {
        return sources.size() == 1 ? StatusWords::tr("source live")
                                   : StatusWords::tr("all %1 sources live").arg(sources.size());
    }
    const auto live = sources.size() - troubled.size();
    return StatusWords::tr("%1 of %2 sources live: %3")
        .arg(live)
        .arg(sources.size())
        .arg(troubled.join(", "_L1));
}

QString archiveLine(const StatusModel &status)
{
    if (!status.server() || status.server()->archive.healthy)
        return {};
    return StatusWords::tr("archive is not writing: %1").arg(reasonText(status.server()->archive.reason));
}

QString sourcesDetail(const StatusModel &status)
{
    if (!status.server())
        return {};
    QStringList lines;
    for (const SourceStatus &source : status.server()->sources) {
        QString line = QString::fromUtf8(source.name).simplified() + ": "_L1 + sourceStateWord(source.state);
        if (source.since != 0)
            line += u' ' + sinceWords(source.since);
        if (!source.reason.isEmpty())
            line += u" – "_s + reasonText(source.reason);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString momentWords(qint64 utcMs)
{
    if (utcMs == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    return time.date() == QDate::currentDate() ? time.toString(u"HH:mm")
                                               : QLocale().toString(time, QLocale::ShortFormat);
}

QString sinceWords(qint64 utcMs)
{
    return utcMs == 0 ? QString() : StatusWords::tr("since %1").arg(momentWords(utcMs));
}
