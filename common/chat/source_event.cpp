// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/source_event.h"

namespace {

qsizetype bytesOf(const ChatMessage &message)
{
    return contentBytes(message);
}

qsizetype bytesOf(const ModerationEvent &event)
{
    return contentBytes(event);
}

qsizetype bytesOf(const Gap &gap)
{
    return gap.source.size() + gap.channel.size() + gap.channelIdentity.size() + gap.reason.size() +
           static_cast<qsizetype>(sizeof(Gap));
}

qsizetype bytesOf(const ListeningMark &mark)
{
    return mark.source.size() + static_cast<qsizetype>(sizeof(ListeningMark));
}

} // namespace

qsizetype contentBytes(const SourceEvent &event)
{
    return std::visit([](const auto &body) { return bytesOf(body); }, event.body);
}
