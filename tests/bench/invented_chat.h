// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

// `count` messages of invented chat (invented_lines.h) as the archive gives them: with ids from `firstId` on.
ChatMessages inventedChat(qint64 firstId, qsizetype count);
