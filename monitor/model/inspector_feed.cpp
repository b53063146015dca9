// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_feed.h"

#include "duration_words.h"
#include "status_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct InspectorFeed
{
    Q_DECLARE_TR_FUNCTIONS(InspectorFeed)
};

// Clocks that differ by less are nothing that anybody would see.
constexpr qint64 worthTelling = 5'000;

InspectorRow figure(const QString &name, const QString &words)
{
    InspectorRow row;
    row.name = name;
    row.words = words;
    return row;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

QString keptWords(const FeedFacts &facts)
{
    if (facts.state.state != FeedState::Reconnecting || facts.cursor.isEmpty())
        return {};
    return InspectorFeed::tr("What is shown stays; what is missed meanwhile comes with the connection.");
}

QString otherArchiveWords(const ConnectionState &state)
{
    if (state.otherArchiveSince == 0 || !state.isConnected())
        return {};
    return InspectorFeed::tr("The server has another archive %1. What was shown before is not in it.")
        .arg(sinceWords(state.otherArchiveSince));
}

InspectorRow stateRow(const FeedFacts &facts, qint64 now)
{
    const ConnectionState &state = facts.state;
    InspectorRow row;
    row.health = healthOf(state.state);
    row.name = facts.address;
    row.words = feedLine(state, now);
    row.since = shortSince(state.since, now);
    row.note = joined(joined(joined(state.reason, state.advice), keptWords(facts)), otherArchiveWords(state));
    row.details = historyRows(facts.history);
    if (facts.address.isEmpty()) {
        row.name = InspectorFeed::tr("no server is set");
        row.note = InspectorFeed::tr("Enter the address of one in the settings.");
        row.words.clear();
        row.since.clear();
    }
    return row;
}

QString reconnectWords(const ConnectionState &state)
{
    if (state.reconnects == 0)
        return InspectorFeed::tr("none");
    return InspectorFeed::tr("%1: %2 without a gap, %3 loaded anew")
        .arg(QLocale().toString(state.reconnects), QLocale().toString(state.resumes),
             QLocale().toString(state.resets));
}

QString clockWords(qint64 ahead)
{
    return ahead > 0
               ? InspectorFeed::tr("the server's is %1 ahead of this computer's").arg(durationWords(ahead))
               : InspectorFeed::tr("the server's is %1 behind this computer's").arg(durationWords(-ahead));
}

QString serverWords(const FeedFacts &facts, qint64 now)
{
    const QString version = InspectorFeed::tr("Weir %1").arg(facts.server);
    if (facts.serverStartedAt == 0)
        return version;
    const qint64 up = now + facts.clockAhead.value_or(0) - facts.serverStartedAt;
    return InspectorFeed::tr("%1, up for %2").arg(version, durationWords(up));
}

// With seconds, because what happens to a connection happens fast; with the date where it was not today.
QString momentOf(qint64 utcMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QString clock = time.toString(u"HH:mm:ss");
    return time.date() == QDate::currentDate()
               ? clock
               : QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace

InspectorGroup feedGroup(const FeedFacts &facts, qint64 now)
{
    InspectorGroup group;
    group.title = InspectorFeed::tr("Feed");
    group.rows.append(stateRow(facts, now));
    if (facts.address.isEmpty())
        return group;
    const ConnectionState &state = facts.state;
    if (!facts.server.isEmpty())
        group.rows.append(figure(InspectorFeed::tr("Server"), serverWords(facts, now)));
    if (state.isConnected()) {
        const QString measuring = InspectorFeed::tr("being measured");
        group.rows.append(
            figure(InspectorFeed::tr("Latency"),
                   state.latencyMs < 0 ? measuring : InspectorFeed::tr("%1 ms").arg(state.latencyMs)));
        group.rows.append(figure(InspectorFeed::tr("Lag"), facts.lag ? lagWords(*facts.lag) : measuring));
    }
    if (facts.clockAhead && std::abs(*facts.clockAhead) >= worthTelling)
        group.rows.append(figure(InspectorFeed::tr("Clocks"), clockWords(*facts.clockAhead)));
    group.rows.append(figure(InspectorFeed::tr("Position"), facts.cursor.isEmpty()
                                                                ? InspectorFeed::tr("nothing received yet")
                                                                : facts.cursor));
    group.rows.append(figure(InspectorFeed::tr("Reconnects"), reconnectWords(state)));
    return group;
}

QList<InspectorRow> historyRows(const QList<ConnectionEvent> &history)
{
    QList<InspectorRow> rows;
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const ConnectionEvent &event = history.at(i);
        InspectorRow row;
        row.health = healthOf(event.state);
        row.name = momentOf(event.at);
        row.words = event.reason.isEmpty() ? feedStateWord(event.state) : event.reason;
        if (event.times > 1)
            row.words += InspectorFeed::tr(" (%n times)", nullptr, event.times);
        rows.append(row);
    }
    return rows;
}
