// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/archive_pages.h"
#include "chat/message_filter.h"
#include "chat/user_query.h"

#include <QUrlQuery>

// Filters and orders as they stand in the query of a page's address and of GET /live. Names and values are
// the same in both; an empty value is as good as none. Errors: InvalidInput, naming the parameter, what it
// holds and what is allowed.
namespace filter_parameters {

constexpr qsizetype longestText = 200; // bytes of any value

// channel, source, user, q, from, to. Times are RFC 3339, or "2026-11-22", or "2026-11-22T20:15[:02]";
// without a zone they are UTC.
Expected<MessageFilter> messageFilter(const QUrlQuery &query);
void add(QUrlQuery &query, const MessageFilter &filter);

// A channel's name as it is written into a query or a form: one '#' before it is not part of the name, so a
// name that begins with one ("##weir" on IRC) is written with another.
Utf8 writtenChannel(const Utf8 &channel);

// sort (messages, seen, name), q (how the login begins), after (where the page starts).
Expected<UserQuery> userQuery(const QUrlQuery &query);
void add(QUrlQuery &query, const UserQuery &users);

// sort (activity, messages, name).
Expected<ChannelSort> channelSort(const QUrlQuery &query);
QLatin1StringView sortName(ChannelSort sort);
QLatin1StringView sortName(UserSort sort);

// "NUMBER-ID", both 0 or more.
Expected<std::pair<qint64, qint64>> position(const QString &parameter, const QString &text);

} // namespace filter_parameters
