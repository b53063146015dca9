// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_fields.h"

#include "measure_words.h"
#include "page_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString sourceStateWord(SourceState state, const PageWords &words)
{
    switch (state) {
    case SourceState::Connecting:
        return words.text("source.connecting");
    case SourceState::Live:
        return words.text("source.live");
    case SourceState::Reconnecting:
        return words.text("source.reconnecting");
    case SourceState::Degraded:
        return words.text("source.degraded");
    case SourceState::Offline:
        return words.text("source.offline");
    }
    Q_UNREACHABLE();
}

// What to do about a source that is not well; empty when nothing has to be said.
QString sourceAdvice(SourceState state, const PageWords &words)
{
    switch (state) {
    case SourceState::Reconnecting:
        return words.text("advice.reconnecting");
    case SourceState::Degraded:
        return words.text("advice.degraded");
    case SourceState::Offline:
        return words.text("advice.offline");
    case SourceState::Connecting:
    case SourceState::Live:
        break;
    }
    return {};
}

PageFields problemFields(const char *state, const QString &what, const Utf8 &reason, const QString &advice)
{
    PageFields fields;
    fields.text("state", QByteArray(state))
        .text("what", what)
        .flag("has_reason", !reason.isEmpty())
        .text("reason", reason)
        .text("advice", advice);
    return fields;
}

void addFlowProblems(std::vector<PageFields> &problems, const ServerStatus &status, const PageWords &words)
{
    if (!status.archive.status.healthy)
        problems.push_back(problemFields("offline", words.text("problem.archive"),
                                         status.archive.status.reason, words.text("advice.archive")));
    if (status.ingest.spoolFull)
        problems.push_back(
            problemFields("offline", words.text("problem.spool_full"), {}, words.text("advice.spool_full")));
    else if (status.ingest.spooledEvents > 0)
        problems.push_back(
            problemFields("degraded", words.text("problem.spooling"), {}, words.text("advice.spooling")));
    if (status.ingest.spoolDamagedBytes > 0)
        problems.push_back(problemFields(
            "degraded",
            words.text("problem.spool_damaged").arg(bytesText(status.ingest.spoolDamagedBytes, words)), {},
            words.text("advice.spool_damaged")));
    if (status.ingest.congested)
        problems.push_back(
            problemFields("degraded", words.text("problem.congested"), {}, words.text("advice.congested")));
}

// "12 joined, 1 refused, 3 to come".
QString channelSummary(const QList<ChannelListening> &channels, const PageWords &words)
{
    constexpr std::array order{ChannelState::Joined,  ChannelState::Asked,       ChannelState::Pending,
                               ChannelState::Refused, ChannelState::Unconfirmed, ChannelState::Paused};
    QStringList parts;
    for (const ChannelState state : order) {
        const auto count = std::count_if(channels.begin(), channels.end(),
                                         [state](const ChannelListening &one) { return one.state == state; });
        if (count > 0)
            parts.append(
                words.text("channels.in_state").arg(words.number(count), channelStateWord(state, words)));
    }
    return parts.join(u" · "_s);
}

PageFields channelRow(const ChannelListening &channel, const PageWords &words)
{
    PageFields fields;
    fields.text("name", channel.name)
        .text("state", channelStateName(channel.state).toByteArray())
        .text("word", channelStateWord(channel.state, words))
        .text("reason", channel.reason)
        .flag("has_since", channel.since > 0)
        .time("since", channel.since, words);
    return fields;
}

} // namespace

QString channelStateWord(ChannelState state, const PageWords &words)
{
    switch (state) {
    case ChannelState::Pending:
        return words.text("channel.pending");
    case ChannelState::Asked:
        return words.text("channel.asked");
    case ChannelState::Joined:
        return words.text("channel.joined");
    case ChannelState::Refused:
        return words.text("channel.refused");
    case ChannelState::Unconfirmed:
        return words.text("channel.unconfirmed");
    case ChannelState::Paused:
        return words.text("channel.paused");
    }
    Q_UNREACHABLE();
}

PageFields statusLeadFields(const ServerStatus &status, const PageWords &words)
{
    std::vector<PageFields> problems;
    addFlowProblems(problems, status, words);
    for (const SourceStatus &source : status.sources) {
        const QString advice = sourceAdvice(source.state, words);
        if (advice.isEmpty())
            continue;
        const QString what = QString::fromUtf8(source.name) + u": "_s + sourceStateWord(source.state, words);
        problems.push_back(
            problemFields(stateName(source.state).toByteArray().constData(), what, source.reason, advice));
    }
    PageFields fields;
    fields.flag("is_well", problems.empty())
        .flag("is_idle", status.state == "idle")
        .text("well_state", QByteArray(status.state == "idle" ? "idle" : "live"))
        .list("problems", problems)
        .time("started", status.startedAt, words)
        .text("readers", words.count("count.readers", status.feedReaders));
    return fields;
}

std::vector<PageFields> sourceFields(const QList<SourceStatus> &sources, const PageWords &words)
{
    std::vector<PageFields> rows;
    for (const SourceStatus &source : sources) {
        PageFields fields;
        fields.text("index", QByteArray::number(rows.size()))
            .text("name", source.name)
            .flag("has_kind", source.kind != source.name)
            .text("kind", source.kind)
            .text("state", stateName(source.state).toByteArray())
            .text("word", sourceStateWord(source.state, words))
            .flag("has_since", source.since > 0)
            .time("since", source.since, words)
            .flag("has_reason", !source.reason.isEmpty())
            .text("reason", source.reason)
            .flag("has_last", source.lastEventAt > 0)
            .time("last", source.lastEventAt, words)
            .flag("has_retry", source.retryAt > 0)
            .time("retry", source.retryAt, words)
            .text("reconnects",
                  source.channels.isEmpty() ? QString() : words.count("count.reconnects", source.reconnects))
            .flag("has_unparsable", source.unparsable > 0)
            .text("unparsable", words.count("count.unparsable", source.unparsable))
            .object("joining", channelsFields(static_cast<qsizetype>(rows.size()), source, words));
        rows.push_back(fields);
    }
    return rows;
}

PageFields channelsFields(qsizetype index, const SourceStatus &source, const PageWords &words)
{
    const auto rank = [](const ChannelListening &channel) {
        constexpr std::array problemsFirst{ChannelState::Refused, ChannelState::Unconfirmed,
                                           ChannelState::Asked,   ChannelState::Pending,
                                           ChannelState::Paused,  ChannelState::Joined};
        return std::find(problemsFirst.begin(), problemsFirst.end(), channel.state) - problemsFirst.begin();
    };
    QList<ChannelListening> channels = source.channels;
    std::stable_sort(channels.begin(), channels.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    const qsizetype more = std::max<qsizetype>(0, channels.size() - shownChannels);
    channels.resize(channels.size() - more);
    std::vector<PageFields> rows;
    for (const ChannelListening &channel : std::as_const(channels))
        rows.push_back(channelRow(channel, words));
    const bool hasProblem =
        !channels.isEmpty() && rank(channels.first()) <= rank({{}, ChannelState::Unconfirmed, {}, 0});
    PageFields fields;
    fields.text("index", QByteArray::number(index))
        .flag("has_channels", !rows.empty())
        .flag("has_problem", hasProblem)
        .text("count", words.count("count.channels", source.channels.size()))
        .text("summary", channelSummary(source.channels, words))
        .flag("is_joining", source.joinedBy > 0)
        .time("joined_by", source.joinedBy, words)
        .list("channels", rows)
        .flag("has_more", more > 0)
        .text("more", words.count("channels.more", more));
    return fields;
}
