// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_text.h"
#include "chat/chat_message.h"

// What becomes of a message that is shown when a moderator takes it off the screen of the chat: a moment ago,
// because the feed does not tell when. Its texts are for moderators alone.
inline void markAsDeleted(ChatMessage &message, bool seesDeleted)
{
    message.deletedAt = utcNowMs();
    if (seesDeleted)
        return;
    message.text.clear();
    message.systemText.clear();
}
