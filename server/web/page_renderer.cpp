// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_renderer.h"

#include "channel_fields.h"
#include "channel_manager_fields.h"
#include "feed/filter_parameters.h"
#include "filter_fields.h"
#include "live_fragments.h"
#include "page_frame.h"
#include "page_problem.h"
#include "report_fragments.h"
#include "sparkline.h"
#include "user_fields.h"

using namespace Qt::StringLiterals;

namespace {

FeedMetrics metricsOf(const HomeData &home, qint64 now)
{
    return {home.totals.messages,
            home.totals.channels,
            home.activeChannels,
            home.totals.users,
            estimatedRate(home.perMinute, now),
            home.perMinute};
}

FeedQuery feedOf(FeedView view, const std::optional<Cursor> &cursor)
{
    FeedQuery query;
    query.view = view;
    query.format = FeedFormat::Html;
    query.cursor = cursor;
    query.isNewPage = cursor.has_value();
    return query;
}

template <class Link>
std::vector<PageFields> elsewhereFields(const QList<Utf8> &sources, const Utf8 &name, Link link)
{
    std::vector<PageFields> fields;
    for (const Utf8 &source : sources)
        fields.push_back(PageFields().text("source", source).text("link", link(name, source)));
    return fields;
}

// The list of messages of a channel or a user, and where it goes on.
void addOwnMessages(PageFields &fields, PageSpeaker &speaker, const ChatMessages &latest, bool hasOlder,
                    const MessageFilter &own)
{
    fields.markup("rows", speaker.rows.renderWithDays(latest, speaker.words.locale()))
        .flag("has_older", hasOlder)
        .text("older_link", olderLink(own, latest));
}

} // namespace

QByteArray PageRenderer::home(const PageViewer &viewer, const HomeData &home, qint64 now)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    const PageFrame frame{"home", one.words.text("title.home"), feedOf(FeedView::Home, home.cursor), {}};
    PageFields fields = frameFields(frame, one.words, viewer);
    fields.markup("rows", one.rows.render(home.latest));
    addMetrics(fields, metricsOf(home, now), one.words);
    return rendered(one, "home", fields);
}

QByteArray PageRenderer::messages(const PageViewer &viewer, const MessagePage &page,
                                  const MessageFilter &filter, std::optional<TimelinePosition> before)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    FeedQuery feed = feedOf(FeedView::Messages, page.cursor);
    feed.filter = filter;
    PageFrame frame{"messages", one.words.text("title.messages"), feed, filter.text};
    if (before)
        frame.feed.reset();
    PageFields fields = frameFields(frame, one.words, viewer);
    addFilter(fields, filter, one.words);
    fields.flag("older_page", before.has_value())
        .flag("has_older", page.hasOlder && !page.messages.isEmpty())
        .markup("rows", one.rows.renderWithDays(page.messages, one.words.locale()))
        .text("total", QByteArray::number(page.matches.number))
        .flag("total_is_more", page.matches.isMore)
        .text("count", page.matches.isMore ? one.words.count("count.more_messages", page.matches.number)
                                           : one.words.count("count.messages", page.matches.number))
        .text("total_forms", one.words.forms("count.messages"));
    if (before)
        fields.time("before", before->sentAt, one.words);
    fields.text("older_link", olderLink(filter, page.messages)).text("live_link", messagesLink(filter));
    return rendered(one, "messages", fields);
}

QByteArray PageRenderer::channels(const PageViewer &viewer, const ChannelPage &page, ChannelSort sort,
                                  qint64 now)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    FeedQuery feed = feedOf(FeedView::Channels, page.cursor);
    feed.channelSort = sort;
    PageFields fields =
        frameFields({"channels", one.words.text("title.channels"), feed, {}}, one.words, viewer);
    std::vector<PageFields> rows;
    for (const ChannelRow &row : page.channels)
        rows.push_back(channelFields(shownChannel(row, now), one.words));
    fields.list("channel_rows", rows)
        .flag("by_activity", sort == ChannelSort::Activity)
        .flag("by_messages", sort == ChannelSort::Messages)
        .flag("by_name", sort == ChannelSort::Name)
        .flag("may_manage", viewer.mayManage)
        .flag("truncated", page.truncated)
        .text("shown", one.words.count("channels.truncated", page.channels.size()))
        .text("total", QByteArray::number(page.totals.channels))
        .text("count", one.words.count("count.channels", page.totals.channels));
    return rendered(one, "channels", fields);
}

QByteArray PageRenderer::channel(const PageViewer &viewer, const ChannelProfile &profile, qint64 now)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    const ChannelCount &count = profile.channel.count;
    FeedQuery feed = feedOf(FeedView::Channel, profile.cursor);
    feed.filter.channel = count.name;
    feed.filter.source = count.source;
    PageFields fields =
        frameFields({"channel", u'#' + QString::fromUtf8(count.name), feed, {}}, one.words, viewer);
    const FeedChannelProfile shown{false, shownChannel(profile.channel, now), profile.people,
                                   profile.chatters};
    fields.object("channel", channelProfileFields(shown, one.words))
        .list("elsewhere", elsewhereFields(profile.elsewhere, count.name, channelLink))
        .flag("has_elsewhere", !profile.elsewhere.isEmpty());
    addOwnMessages(fields, one, profile.latest, profile.hasOlder, feed.filter);
    return rendered(one, "channel", fields);
}

QByteArray PageRenderer::users(const PageViewer &viewer, const UserPage &page, const UserQuery &query)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    FeedQuery feed = feedOf(FeedView::Users, page.cursor);
    if (!query.after)
        feed.users = query;
    for (const UserRow &row : page.users) {
        if (query.after)
            feed.rows.append(row.count.id);
    }
    PageFrame frame{"users", one.words.text("title.users"), feed, {}};
    if (query.after && page.users.isEmpty())
        frame.feed.reset();
    PageFields fields = frameFields(frame, one.words, viewer);
    std::vector<PageFields> rows;
    for (const UserRow &row : page.users)
        rows.push_back(userFields(row, one.words));
    fields.list("users", rows)
        .flag("later_page", query.after.has_value())
        .flag("has_more", page.hasMore && !page.users.isEmpty())
        .text("total", QByteArray::number(page.matches))
        .text("count", one.words.count("count.people", page.matches));
    addUserQuery(fields, query, page.users);
    return rendered(one, "users", fields);
}

QByteArray PageRenderer::user(const PageViewer &viewer, const UserProfile &profile)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    const UserCount &count = profile.user.count;
    FeedQuery feed = feedOf(FeedView::User, profile.cursor);
    feed.filter.user = count.login;
    feed.filter.source = count.source;
    PageFields fields =
        frameFields({"user", QString::fromUtf8(count.displayName), feed, {}}, one.words, viewer);
    const FeedUserProfile shown{false, profile.user, profile.channels, profile.names};
    fields.object("person", userProfileFields(shown, one.words))
        .list("elsewhere", elsewhereFields(profile.elsewhere, count.login, userLink))
        .flag("has_elsewhere", !profile.elsewhere.isEmpty());
    addOwnMessages(fields, one, profile.latest, profile.hasOlder, feed.filter);
    return rendered(one, "user", fields);
}

QByteArray PageRenderer::status(const PageViewer &viewer, const ServerStatus &status)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    PageFields fields = frameFields(
        {"status", one.words.text("title.status"), feedOf(FeedView::Status, {}), {}}, one.words, viewer);
    fields.text("time", QByteArray::number(status.time)).object("body", reportFields(status, one.words));
    return rendered(one, "status", fields);
}

QByteArray PageRenderer::channelManager(const PageViewer &viewer, const ManagedChannels &managed)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    return rendered(one, "channel_manager", channelManagerFields(managed, one.words));
}

QByteArray PageRenderer::problem(const PageViewer &viewer, const PageProblem &problem)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    const auto words = [&](QByteArrayView part) { return one.words.text(problemKey(problem.status, part)); };
    PageFields fields = frameFields({"problem", words("title"), {}, {}}, one.words, viewer);
    fields.text("status", QByteArray::number(problem.status))
        .text("what", words("what"))
        .text("kept", words("kept"))
        .text("todo", words("todo"))
        .flag("token_command", problem.status == 403)
        .flag("has_detail", !problem.detail.isEmpty())
        .text("detail", problem.detail);
    return rendered(one, "problem", fields);
}
