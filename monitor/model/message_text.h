// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QByteArray>
#include <QString>

// Messages as they leave the monitor: for the clipboard and for files. A line each, without an end of line.

// "2026-11-22 20:14:03 +0100 #garden <Ada> The tomatoes are red.", in local time; "* Ada waves" for an action.
QString messageAsText(const ChatMessage &message);

// The object that the HTTP API shows.
QByteArray messageAsJson(const ChatMessage &message);

// Several, each with its end of line.
QString messagesAsText(const ChatMessages &messages);
QString messagesAsJson(const ChatMessages &messages);
