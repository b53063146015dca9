// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QJsonObject>

// A message as the feed and the HTTP API show it:
// {"id", "source", "channel", "channel_id", "user", "user_id", "display_name", "kind", "text", "sent_at",
// "received_at"[, "reply_to"][, "system_text"][, "origin_channel"][, "deleted_at"][, "first"]}
QJsonObject messageToJson(const ChatMessage &message);
ChatMessage messageFromJson(const QJsonObject &object);
