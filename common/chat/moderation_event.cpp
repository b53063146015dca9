// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/moderation_event.h"

QByteArrayView moderationKindName(ModerationKind kind)
{
    switch (kind) {
    case ModerationKind::Delete:
        return "delete";
    case ModerationKind::Timeout:
        return "timeout";
    case ModerationKind::Ban:
        return "ban";
    case ModerationKind::Clear:
        return "clear";
    }
    Q_UNREACHABLE();
}

qsizetype contentBytes(const ModerationEvent &event)
{
    return event.source.size() + event.channel.size() + event.channelIdentity.size() + event.user.size() +
           event.userIdentity.size() + event.targetMessageId.size() + event.moderator.size() +
           event.reason.size() + static_cast<qsizetype>(sizeof(ModerationEvent));
}
