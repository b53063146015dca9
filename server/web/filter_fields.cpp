// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_fields.h"

#include "base/time_text.h"
#include "feed/filter_parameters.h"
#include "page_words.h"

using namespace Qt::StringLiterals;

namespace {

QString link(const QString &path, const QUrlQuery &query)
{
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

// As a date field of HTML wants it: without a zone.
QByteArray localTime(qint64 at)
{
    return at == 0 ? QByteArray() : toRfc3339(at).first(19);
}

PageFields chip(const QString &what, const MessageFilter &without)
{
    MessageFilter left = without;
    if (left.channel.isEmpty() && left.user.isEmpty())
        left.source.clear();
    return PageFields().text("what", what).text("link", messagesLink(left)).flag("is_time", false);
}

QString usersLink(UserQuery query, UserSort sort)
{
    query.sort = sort;
    query.after.reset();
    QUrlQuery parameters;
    filter_parameters::add(parameters, query);
    return link(u"/users"_s, parameters);
}

} // namespace

QString messagesLink(const MessageFilter &filter)
{
    QUrlQuery query;
    filter_parameters::add(query, filter);
    return link(u"/messages"_s, query);
}

QString olderLink(const MessageFilter &filter, const ChatMessages &messages)
{
    QUrlQuery query;
    filter_parameters::add(query, filter);
    if (!messages.isEmpty())
        query.addQueryItem(u"before"_s, u"%1-%2"_s.arg(messages.last().sentAt).arg(messages.last().id));
    return link(u"/messages"_s, query);
}

void addFilter(PageFields &fields, const MessageFilter &filter, const PageWords &words)
{
    std::vector<PageFields> chips;
    const auto add = [&](const char *key, const Utf8 &value, auto clear) {
        if (value.isEmpty())
            return;
        MessageFilter without = filter;
        clear(without);
        chips.push_back(chip(words.text(key), without).text("value", value));
    };
    const auto addTime = [&](const char *key, qint64 at, qint64 MessageFilter::*bound) {
        if (at == 0)
            return;
        MessageFilter without = filter;
        without.*bound = 0;
        chips.push_back(chip(words.text(key), without).flag("is_time", true).time("at", at, words));
    };
    add("column.channel", filter.channel, [](MessageFilter &rest) { rest.channel.clear(); });
    add("filter.user", filter.user, [](MessageFilter &rest) { rest.user.clear(); });
    add("column.source", filter.source, [](MessageFilter &rest) { rest.source.clear(); });
    add("filter.text", filter.text, [](MessageFilter &rest) { rest.text.clear(); });
    addTime("filter.from", filter.from, &MessageFilter::from);
    addTime("filter.to", filter.to, &MessageFilter::to);
    fields.flag("is_filtered", !filter.isEmpty())
        .list("chips", chips)
        .text("filter_channel", filter_parameters::writtenChannel(filter.channel))
        .text("filter_user", filter.user)
        .text("filter_text", filter.text)
        .text("filter_source", filter.source)
        .flag("has_source", !filter.source.isEmpty())
        .text("filter_from", localTime(filter.from))
        .text("filter_to", localTime(filter.to));
}

void addUserQuery(PageFields &fields, const UserQuery &query, const QList<UserRow> &users)
{
    fields.text("begins", query.begins)
        .flag("has_begins", !query.begins.isEmpty())
        .text("sort_field", QString(filter_parameters::sortName(query.sort)))
        .flag("has_sort", query.sort != UserSort::Messages)
        .flag("by_messages", query.sort == UserSort::Messages)
        .flag("by_seen", query.sort == UserSort::Seen)
        .flag("by_name", query.sort == UserSort::Name)
        .text("sort_messages", usersLink(query, UserSort::Messages))
        .text("sort_seen", usersLink(query, UserSort::Seen))
        .text("sort_name", usersLink(query, UserSort::Name))
        .text("first_link", usersLink(query, query.sort));
    if (users.isEmpty())
        return;
    const UserCount &last = users.last().count;
    UserQuery next = query;
    next.after = {query.sort == UserSort::Seen ? last.lastSeenAt : last.messageCount, last.login, last.id};
    QUrlQuery parameters;
    filter_parameters::add(parameters, next);
    fields.text("more_link", link(u"/users"_s, parameters));
}
