// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/message_filter.h"

#include "chat/chat_message.h"
#include "chat/gap.h"

namespace {

// QByteArray folds ASCII letters only, as SQLite's lower() does.
bool isOrUnset(const Utf8 &wanted, const Utf8 &name)
{
    return wanted.isEmpty() || wanted.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

bool matches(const MessageFilter &filter, const ChatMessage &message)
{
    return isOrUnset(filter.channel, message.channel) && isOrUnset(filter.user, message.user) &&
           (filter.source.isEmpty() || filter.source == message.source) &&
           (filter.from == 0 || message.sentAt >= filter.from) &&
           (filter.to == 0 || message.sentAt < filter.to) && (!filter.standingOnly || message.deletedAt == 0);
}

bool concerns(const MessageFilter &filter, const Gap &gap)
{
    const bool isOpen = gap.to == 0;
    return (gap.channel.isEmpty() || isOrUnset(filter.channel, gap.channel)) &&
           (filter.source.isEmpty() || filter.source == gap.source) &&
           (filter.from == 0 || isOpen || gap.to > filter.from) && (filter.to == 0 || gap.from < filter.to);
}
