// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_fragments.h"

#include "flow_fields.h"
#include "status_fields.h"

namespace {

bool haveSameSources(const ServerStatus &a, const ServerStatus &b)
{
    return std::equal(
        a.sources.begin(), a.sources.end(), b.sources.begin(), b.sources.end(),
        [](const SourceStatus &one, const SourceStatus &other) { return one.name == other.name; });
}

} // namespace

PageFields reportFields(const ServerStatus &status, const PageWords &words)
{
    PageFields fields;
    fields.object("lead", statusLeadFields(status, words))
        .list("sources", sourceFields(status.sources, words))
        .object("flow", flowFields(status, words))
        .object("gaps_part", gapsFields(status, words));
    return fields;
}

Utf8 reportFragments(PageSpeaker &speaker, const ServerStatus &now, const ServerStatus *before)
{
    PageFields fields;
    if (!before || !haveSameSources(*before, now)) {
        fields.object("whole", reportFields(now, speaker.words));
        return rendered(speaker, "live_status", fields);
    }
    std::vector<PageFields> sources;
    std::vector<PageFields> channels;
    const std::vector<PageFields> lines = sourceFields(now.sources, speaker.words);
    for (qsizetype i = 0; i < now.sources.size(); ++i) {
        const SourceStatus &source = now.sources[i];
        if (source != before->sources[i])
            sources.push_back(lines[static_cast<std::size_t>(i)]);
        if (source.channels != before->sources[i].channels || source.joinedBy != before->sources[i].joinedBy)
            channels.push_back(channelsFields(i, source, speaker.words));
    }
    fields.list("changed_sources", sources).list("changed_channels", channels);
    if (!sources.empty() || now.ingest != before->ingest || now.archive != before->archive ||
        now.feedReaders != before->feedReaders || now.state != before->state)
        fields.object("lead", statusLeadFields(now, speaker.words));
    if (now.ingest != before->ingest || now.archive != before->archive)
        fields.object("flow", flowFields(now, speaker.words));
    if (now.gaps != before->gaps || now.gapsKnown != before->gapsKnown)
        fields.object("gaps_part", gapsFields(now, speaker.words));
    return rendered(speaker, "live_status", fields);
}
