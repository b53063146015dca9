// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_renderer.h"

#include "channel_manager_fields.h"
#include "flow_fields.h"
#include "page_frame.h"
#include "page_problem.h"
#include "page_speaker.h"
#include "people_fields.h"
#include "sparkline.h"
#include "status_fields.h"

using namespace Qt::StringLiterals;

// The resources stand in a static library; naming them keeps the linker from dropping them. A function
// outside of any namespace, as Q_INIT_RESOURCE asks.
static void keepWebResources()
{
    Q_INIT_RESOURCE(web);
    Q_INIT_RESOURCE(web_translations);
}

namespace {

const QString &staticDirectory()
{
    keepWebResources();
    static const QString directory = u":/weir/static"_s;
    return directory;
}

QByteArray rendered(PageSpeaker &speaker, const char *page, const PageFields &fields)
{
    return QByteArray::fromStdString(speaker.templateSet.get(page).render(fields.data()));
}

void addMetrics(PageFields &fields, const FeedMetrics &metrics, const PageWords &words)
{
    fields.number("messages", metrics.messages, words)
        .number("channels", metrics.channels, words)
        .number("active", metrics.activeChannels, words)
        .number("people", metrics.users, words)
        .object("spark", sparkline(metrics.perMinute, metrics.rate, words));
}

FeedMetrics metricsOf(const HomeData &home, qint64 now)
{
    return {home.totals.messages,
            home.totals.channels,
            home.activeChannels,
            home.totals.users,
            estimatedRate(home.perMinute, now),
            home.perMinute};
}

// The newest `most` in the order of a page: newest first by (sentAt, id).
ChatMessages newestFirst(ChatMessages messages, int most)
{
    std::sort(messages.begin(), messages.end(), [](const ChatMessage &a, const ChatMessage &b) {
        return std::pair(a.sentAt, a.id) > std::pair(b.sentAt, b.id);
    });
    if (messages.size() > most)
        messages.resize(most);
    return messages;
}

QString olderLink(const ChatMessage &last)
{
    return u"/messages?before=%1-%2"_s.arg(last.sentAt).arg(last.id);
}

std::vector<PageFields> idFields(const QList<qint64> &ids)
{
    std::vector<PageFields> fields;
    for (const qint64 id : ids)
        fields.push_back(PageFields().text("id", QByteArray::number(id)));
    return fields;
}

bool haveSameSources(const ServerStatus &a, const ServerStatus &b)
{
    return std::equal(
        a.sources.begin(), a.sources.end(), b.sources.begin(), b.sources.end(),
        [](const SourceStatus &one, const SourceStatus &other) { return one.name == other.name; });
}

PageFields reportFields(const ServerStatus &status, const PageWords &words)
{
    PageFields fields;
    fields.object("lead", statusLeadFields(status, words))
        .list("sources", sourceFields(status.sources, words))
        .object("flow", flowFields(status, words))
        .object("gaps_part", gapsFields(status, words));
    return fields;
}

} // namespace

PageRenderer::PageRenderer()
    : m_files(staticDirectory())
{
    for (const QByteArray &language : pageLanguages())
        m_speakers.push_back(std::make_unique<PageSpeaker>(language, u":/weir/templates"_s, m_files));
}

PageRenderer::~PageRenderer() = default;

PageSpeaker &PageRenderer::speaker(const QByteArray &language)
{
    const QByteArray primary = language.split('-').first();
    const auto found = std::find_if(m_speakers.begin(), m_speakers.end(),
                                    [&](const auto &one) { return one->words.language() == primary; });
    return found == m_speakers.end() ? *m_speakers.front() : **found;
}

Utf8 PageRenderer::render(FeedView view, const QByteArray &language, const FragmentChange &change)
{
    if (view == FeedView::Status)
        return change.report ? renderReport(speaker(language), change) : Utf8();
    const bool home = view == FeedView::Home;
    const bool withMetrics = home && change.metrics;
    const bool withTotal = view == FeedView::Messages && change.metrics;
    if (view == FeedView::Monitor || (!withMetrics && change.messages.isEmpty() && change.deleted.isEmpty()))
        return {};
    PageSpeaker &one = speaker(language);
    PageFields fields;
    fields.text("target", QByteArray(home ? "latest" : "messages"))
        .flag("has_rows", !change.messages.isEmpty())
        .markup("rows", one.rows.render(newestFirst(change.messages, home ? homeRows : messagesRows)))
        .flag("has_deleted", !change.deleted.isEmpty())
        .list("deleted", idFields(change.deleted))
        .flag("has_metrics", withMetrics)
        .flag("has_total", withTotal);
    if (withTotal) {
        fields.text("total", QByteArray::number(change.metrics->messages))
            .text("count", one.words.count("count.messages", change.metrics->messages));
    }
    if (withMetrics)
        addMetrics(fields, *change.metrics, one.words);
    return rendered(one, "live", fields);
}

// What is new for a reader who shows `reportBefore`; all of it where that has other sources or is not known.
Utf8 PageRenderer::renderReport(PageSpeaker &one, const FragmentChange &change)
{
    const ServerStatus &now = *change.report;
    const ServerStatus *before = change.reportBefore;
    PageFields fields;
    if (!before || !haveSameSources(*before, now)) {
        fields.object("whole", reportFields(now, one.words));
        return rendered(one, "live_status", fields);
    }
    std::vector<PageFields> sources;
    std::vector<PageFields> channels;
    const std::vector<PageFields> lines = sourceFields(now.sources, one.words);
    for (qsizetype i = 0; i < now.sources.size(); ++i) {
        const SourceStatus &source = now.sources[i];
        if (source != before->sources[i])
            sources.push_back(lines[static_cast<std::size_t>(i)]);
        if (source.channels != before->sources[i].channels || source.joinedBy != before->sources[i].joinedBy)
            channels.push_back(channelsFields(i, source, one.words));
    }
    fields.list("changed_sources", sources).list("changed_channels", channels);
    if (!sources.empty() || now.ingest != before->ingest || now.archive != before->archive ||
        now.feedReaders != before->feedReaders || now.state != before->state)
        fields.object("lead", statusLeadFields(now, one.words));
    if (now.ingest != before->ingest || now.archive != before->archive)
        fields.object("flow", flowFields(now, one.words));
    if (now.gaps != before->gaps || now.gapsKnown != before->gapsKnown)
        fields.object("gaps_part", gapsFields(now, one.words));
    return rendered(one, "live_status", fields);
}

QByteArray PageRenderer::home(const PageViewer &viewer, const HomeData &home, qint64 now)
{
    PageSpeaker &one = speaker(viewer.language);
    PageFields fields = frameFields({"home", one.words.text("title.home"), FeedView::Home, home.cursor, now},
                                    one.words, viewer);
    fields.markup("rows", one.rows.render(home.latest)).flag("has_rows", !home.latest.isEmpty());
    addMetrics(fields, metricsOf(home, now), one.words);
    return rendered(one, "home", fields);
}

QByteArray PageRenderer::messages(const PageViewer &viewer, const MessagePage &page,
                                  std::optional<TimelinePosition> before)
{
    PageSpeaker &one = speaker(viewer.language);
    PageFrame frame{"messages", one.words.text("title.messages"), FeedView::Messages, page.cursor, 0};
    if (before)
        frame.live.reset();
    PageFields fields = frameFields(frame, one.words, viewer);
    fields.flag("older_page", before.has_value())
        .flag("has_older", page.hasOlder && !page.messages.isEmpty())
        .flag("has_rows", !page.messages.isEmpty())
        .markup("rows", one.rows.renderWithDays(page.messages, one.words.locale()))
        .text("total", QByteArray::number(page.totals.messages))
        .text("count", one.words.count("count.messages", page.totals.messages));
    if (before)
        fields.time("before", before->sentAt, one.words);
    fields.text("older_link", page.messages.isEmpty() ? u"/messages"_s : olderLink(page.messages.last()));
    return rendered(one, "messages", fields);
}

QByteArray PageRenderer::channels(const PageViewer &viewer, const ChannelPage &page, qint64 now)
{
    PageSpeaker &one = speaker(viewer.language);
    const PageFrame frame{"channels", one.words.text("title.channels"), {}, page.cursor, now};
    PageFields fields = frameFields(frame, one.words, viewer);
    fields.list("channels", channelFields(page.channels, one.words))
        .flag("has_channels", !page.channels.isEmpty())
        .flag("may_manage", viewer.mayManage)
        .flag("truncated", page.truncated)
        .text("shown", one.words.count("channels.truncated", page.channels.size()))
        .text("count", one.words.count("count.channels", page.totals.channels));
    return rendered(one, "channels", fields);
}

QByteArray PageRenderer::users(const PageViewer &viewer, const UserPage &page,
                               std::optional<UserPosition> after, qint64 now)
{
    PageSpeaker &one = speaker(viewer.language);
    PageFields fields =
        frameFields({"users", one.words.text("title.users"), {}, page.cursor, now}, one.words, viewer);
    fields.list("users", userFields(page.users, one.words))
        .flag("has_users", !page.users.isEmpty())
        .flag("later_page", after.has_value())
        .flag("has_more", page.hasMore && !page.users.isEmpty())
        .text("count", one.words.count("count.people", page.totals.users));
    if (!page.users.isEmpty()) {
        const UserCount &last = page.users.last().count;
        fields.text("more_link", u"/users?after=%1-%2"_s.arg(last.messageCount).arg(last.id));
    }
    return rendered(one, "users", fields);
}

QByteArray PageRenderer::user(const PageViewer &viewer, const UserProfile &profile, qint64 now)
{
    PageSpeaker &one = speaker(viewer.language);
    const QString name = QString::fromUtf8(profile.user.count.displayName);
    PageFields fields = frameFields({"user", name, {}, profile.cursor, now}, one.words, viewer);
    addProfile(fields, profile, one.words);
    fields.markup("rows", one.rows.render(profile.latest)).flag("has_rows", !profile.latest.isEmpty());
    return rendered(one, "user", fields);
}

QByteArray PageRenderer::status(const PageViewer &viewer, const ServerStatus &status)
{
    PageSpeaker &one = speaker(viewer.language);
    PageFields fields =
        frameFields({"status", one.words.text("title.status"), FeedView::Status, {}, 0}, one.words, viewer);
    fields.text("time", QByteArray::number(status.time)).object("body", reportFields(status, one.words));
    return rendered(one, "status", fields);
}

QByteArray PageRenderer::channelManager(const PageViewer &viewer, const ManagedChannels &managed)
{
    PageSpeaker &one = speaker(viewer.language);
    return rendered(one, "channel_manager", channelManagerFields(managed, one.words));
}

QByteArray PageRenderer::problem(const PageViewer &viewer, const PageProblem &problem)
{
    PageSpeaker &one = speaker(viewer.language);
    const auto words = [&](QByteArrayView part) { return one.words.text(problemKey(problem.status, part)); };
    PageFields fields = frameFields({"problem", words("title"), {}, {}, 0}, one.words, viewer);
    fields.text("status", QByteArray::number(problem.status))
        .text("what", words("what"))
        .text("kept", words("kept"))
        .text("todo", words("todo"))
        .flag("token_command", problem.status == 401 || problem.status == 403)
        .flag("has_detail", !problem.detail.isEmpty())
        .text("detail", problem.detail);
    return rendered(one, "problem", fields);
}
