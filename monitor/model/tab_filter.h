// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// What the filter of a tab says and how it is kept. All functions are pure.

// "#garden", "ada in #garden", "“tomatoes”"; short, for the tab. Plain text in one line.
QString tabTitle(const MessageFilter &filter);
// "Channel #garden on irc.example.org, user ada, words “tomatoes”"; plain text in one line.
QString tabDescription(const MessageFilter &filter);

QJsonObject tabToJson(const MessageFilter &filter);
// None for what no tab can be of: nothing is filtered, or a part is longer than a server takes.
std::optional<MessageFilter> tabFromJson(const QJsonObject &object);

// The filter of what somebody typed: without blanks around, and a '#' before a channel is no part of its
// name.
MessageFilter filterFromWords(const QString &channel, const QString &user, const QString &words);
