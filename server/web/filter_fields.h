// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/message_filter.h"
#include "chat/user_query.h"
#include "page_fields.h"

// The filter bar of /messages with what is set in it, and a chip for each part that takes it away.
void addFilter(PageFields &fields, const MessageFilter &filter, const PageWords &words);

// The search field and the links of the head of the table of users; where its next page starts.
void addUserQuery(PageFields &fields, const UserQuery &query, const QList<UserRow> &users);

// "/messages?channel=garden", percent-encoded.
QString messagesLink(const MessageFilter &filter);

// The same before the last of these messages.
QString olderLink(const MessageFilter &filter, const ChatMessages &messages);
