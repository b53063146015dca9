// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/chat_message.h"

QByteArrayView kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Message:
        return "message";
    case MessageKind::Action:
        return "action";
    case MessageKind::Notice:
        return "notice";
    }
    Q_UNREACHABLE();
}

MessageKind kindFromName(QByteArrayView name)
{
    if (name == QByteArrayView("action"))
        return MessageKind::Action;
    if (name == QByteArrayView("notice"))
        return MessageKind::Notice;
    return MessageKind::Message;
}

qsizetype contentBytes(const ChatMessage &m)
{
    return m.source.size() + m.channel.size() + m.channelIdentity.size() + m.user.size() +
           m.userIdentity.size() + m.displayName.size() + m.text.size() + m.sourceMessageId.size() +
           m.replyTo.size() + m.tags.size() + static_cast<qsizetype>(sizeof(ChatMessage));
}
