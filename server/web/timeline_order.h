// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

// The newest `most` in the order of a page: newest first by (sentAt, id). A pure function.
inline ChatMessages newestFirst(ChatMessages messages, int most)
{
    std::sort(messages.begin(), messages.end(), isNewer);
    if (messages.size() > most)
        messages.resize(most);
    return messages;
}
