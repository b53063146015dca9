// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_sources.h"

#include "duration_words.h"
#include "status_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct InspectorSources
{
    Q_DECLARE_TR_FUNCTIONS(InspectorSources)
};

constexpr qsizetype longestText = 200;

QString plain(const Utf8 &text)
{
    return QString::fromUtf8(text).simplified().left(longestText);
}

// Those somebody has to look at come first.
constexpr std::array worstFirst{ChannelState::Refused, ChannelState::Unconfirmed, ChannelState::Asked,
                                ChannelState::Pending, ChannelState::Paused,      ChannelState::Joined};

qsizetype rank(ChannelState state)
{
    return std::find(worstFirst.begin(), worstFirst.end(), state) - worstFirst.begin();
}

QString channelStateWord(ChannelState state)
{
    switch (state) {
    case ChannelState::Pending:
        return InspectorSources::tr("to be joined");
    case ChannelState::Asked:
        return InspectorSources::tr("asked");
    case ChannelState::Joined:
        return InspectorSources::tr("joined");
    case ChannelState::Refused:
        return InspectorSources::tr("refused");
    case ChannelState::Unconfirmed:
        return InspectorSources::tr("not confirmed");
    case ChannelState::Paused:
        return InspectorSources::tr("paused");
    }
    Q_UNREACHABLE();
}

Health healthOfChannel(ChannelState state)
{
    switch (state) {
    case ChannelState::Refused:
        return Health::Offline;
    case ChannelState::Unconfirmed:
        return Health::Degraded;
    case ChannelState::Asked:
    case ChannelState::Pending:
        return Health::Connecting;
    case ChannelState::Paused:
        return Health::Idle;
    case ChannelState::Joined:
        return Health::Live;
    }
    Q_UNREACHABLE();
}

// "12 joined, 1 refused, 3 to be joined".
QString channelSummary(const QList<ChannelListening> &channels)
{
    std::array<qsizetype, worstFirst.size()> counts{};
    for (const ChannelListening &channel : channels)
        ++counts[static_cast<std::size_t>(rank(channel.state))];
    QStringList parts;
    for (std::size_t i = counts.size(); i-- > 0;) {
        if (counts[i] > 0)
            parts.append(QLocale().toString(counts[i]) + u' ' + channelStateWord(worstFirst[i]));
    }
    return parts.join(", "_L1);
}

QString stateWords(const SourceStatus &source, qint64 serverNow)
{
    const QString word = sourceStateWord(source.state);
    if (source.retryAt == 0 || source.state == SourceState::Live)
        return word;
    const qint64 wait = source.retryAt - serverNow;
    return wait > 0 ? InspectorSources::tr("%1, next try in %2").arg(word, durationWords(wait + 999))
                    : InspectorSources::tr("%1, trying now").arg(word);
}

QString noteOf(const SourceStatus &source, qint64 lastMessageAt, qint64 serverNow)
{
    QStringList parts;
    if (!source.reason.isEmpty())
        parts.append(plain(source.reason));
    parts.append(lastMessageAt == 0
                     ? InspectorSources::tr("no message yet")
                     : InspectorSources::tr("last message %1").arg(agoWords(serverNow - lastMessageAt)));
    if (!source.channels.isEmpty())
        parts.append(channelSummary(source.channels));
    if (source.joinedBy > serverNow)
        parts.append(InspectorSources::tr("all asked in %1").arg(durationWords(source.joinedBy - serverNow)));
    if (source.reconnects > 0)
        parts.append(InspectorSources::tr("%n reconnect(s)", nullptr, source.reconnects));
    if (source.unparsable > 0)
        parts.append(InspectorSources::tr("%n line(s) not understood", nullptr,
                                          static_cast<int>(std::min<qint64>(source.unparsable, 1'000'000))));
    return parts.join(u" · "_s);
}

InspectorRow channelRow(const ChannelListening &channel, qint64 serverNow)
{
    InspectorRow row;
    row.health = healthOfChannel(channel.state);
    row.name = plain(channel.name);
    row.words = channelStateWord(channel.state);
    row.since = shortSince(channel.since, serverNow);
    row.note = plain(channel.reason);
    return row;
}

ChannelState worstOf(const QList<ChannelListening> &channels)
{
    const auto worst = std::min_element(channels.begin(), channels.end(), [](const auto &a, const auto &b) {
        return rank(a.state) < rank(b.state);
    });
    return worst == channels.end() ? ChannelState::Joined : worst->state;
}

InspectorRow moreRow(qsizetype count)
{
    InspectorRow row;
    row.words = InspectorSources::tr("and %n more", nullptr, static_cast<int>(count));
    return row;
}

// Those that are joined as well, but after all others.
QList<InspectorRow> channelRows(QList<ChannelListening> channels, qint64 serverNow)
{
    std::stable_sort(channels.begin(), channels.end(),
                     [](const auto &a, const auto &b) { return rank(a.state) < rank(b.state); });
    QList<InspectorRow> rows;
    for (const ChannelListening &channel : channels.first(std::min(channels.size(), shownListenings)))
        rows.append(channelRow(channel, serverNow));
    if (channels.size() > shownListenings)
        rows.append(moreRow(channels.size() - shownListenings));
    return rows;
}

InspectorRow sourceRow(const SourceStatus &source, qint64 lastMessageAt, qint64 serverNow)
{
    InspectorRow row;
    row.health = healthOf(source.state);
    row.name = plain(source.name);
    row.words = stateWords(source, serverNow);
    row.since = shortSince(source.since, serverNow);
    row.note = noteOf(source, std::max(lastMessageAt, source.lastEventAt), serverNow);
    row.details = channelRows(source.channels, serverNow);
    row.opensItself = rank(worstOf(source.channels)) <= rank(ChannelState::Unconfirmed);
    return row;
}

bool isTroubled(const InspectorRow &source)
{
    return source.opensItself || isOutage(*source.health);
}

} // namespace

InspectorGroup sourcesGroup(const SourceFacts &facts, qint64 serverNow)
{
    InspectorGroup group;
    group.title = InspectorSources::tr("Sources");
    if (!facts.isKnown) {
        group.note = InspectorSources::tr("Not known without a connection.");
        return group;
    }
    if (facts.sources.isEmpty())
        group.note = InspectorSources::tr("The server listens to nothing.");
    for (const SourceStatus &source : facts.sources)
        group.rows.append(sourceRow(source, facts.lastMessageAt.value(source.name), serverNow));
    std::stable_sort(group.rows.begin(), group.rows.end(),
                     [](const auto &a, const auto &b) { return isTroubled(a) && !isTroubled(b); });
    if (group.rows.size() > shownSources) {
        const qsizetype more = group.rows.size() - shownSources;
        group.rows.resize(shownSources);
        group.rows.append(moreRow(more));
    }
    return group;
}
