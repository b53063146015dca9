// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QString>

// Posts the messages to a server's POST /api/v1/messages, with their channels, users, texts, kinds and times,
// and gives them back with the ids of their rows. Empty, and a warning, when the server did not take all of
// them.
ChatMessages postedChat(const QString &address, const QByteArray &ingestToken, ChatMessages messages);
