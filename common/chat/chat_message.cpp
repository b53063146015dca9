// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/chat_message.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr std::pair<MessageKind, const char *> kindNames[] = {
    {MessageKind::Message, "message"}, {MessageKind::Action, "action"},
    {MessageKind::Notice, "notice"},   {MessageKind::Subscription, "subscription"},
    {MessageKind::Raid, "raid"},       {MessageKind::Announcement, "announcement"},
    {MessageKind::Event, "event"},
};

} // namespace

QByteArrayView kindName(MessageKind kind)
{
    for (const auto &[value, name] : kindNames) {
        if (value == kind)
            return name;
    }
    Q_UNREACHABLE();
}

MessageKind kindFromName(QByteArrayView name)
{
    const auto *const found =
        std::find_if(std::begin(kindNames), std::end(kindNames),
                     [=](const auto &entry) { return name == QByteArrayView(entry.second); });
    return found == std::end(kindNames) ? MessageKind::Message : found->first;
}

void hideDeletedText(ChatMessages &messages)
{
    const auto isDeleted = [](const ChatMessage &message) { return message.deletedAt != 0; };
    if (std::none_of(messages.cbegin(), messages.cend(), isDeleted))
        return; // and shares them with whoever has them, too
    for (ChatMessage &message : messages) {
        if (!isDeleted(message))
            continue;
        message.text.clear();
        message.systemText.clear();
    }
}

qsizetype contentBytes(const ChatMessage &m)
{
    return m.source.size() + m.channel.size() + m.channelIdentity.size() + m.user.size() +
           m.userIdentity.size() + m.displayName.size() + m.text.size() + m.sourceMessageId.size() +
           m.replyTo.size() + m.tags.size() + m.systemText.size() + m.originChannel.size() +
           static_cast<qsizetype>(sizeof(ChatMessage));
}
