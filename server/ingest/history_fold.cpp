// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_fold.h"

#include "base/clock_step.h"

namespace {

void fold(const ChatMessage &message, SourceHistory &history)
{
    if (message.undated)
        return;
    LastHeard &last = history.lastHeard[message.channelIdentity];
    if (message.sentAt >= last.sentAt)
        last = {message.sentAt, message.sourceMessageId, message.channel};
}

void fold(const Gap &gap, SourceHistory &history)
{
    history.openGaps.removeIf([&gap](const Gap &open) {
        return open.channelIdentity == gap.channelIdentity && open.from == gap.from;
    });
    if (gap.to == 0)
        history.openGaps.append(gap);
    else if (gap.reason == pausedByAdmin)
        history.pauses.append(gap);
}

void fold(const ListeningMark &mark, SourceHistory &history)
{
    history.listenedUntil = movedOn(history.listenedUntil, mark.at);
}

void fold(const ModerationEvent & /*event*/, SourceHistory & /*history*/) {}

} // namespace

void foldIntoHistory(const SourceEvents &events, QHash<Utf8, SourceHistory> &histories)
{
    for (const SourceEvent &event : events)
        std::visit([&histories](const auto &body) { fold(body, histories[body.source]); }, event.body);
}
