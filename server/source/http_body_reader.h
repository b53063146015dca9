// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "http/message_intake.h"

#include <QJsonValue>
#include <QList>

using HttpBodyItems = QList<Expected<QJsonValue>>;

// Takes the body of POST /api/v1/messages apart into items. Pure.
// NDJSON: an unreadable line is an item in error, with its line number; blank lines are passed over.
// Errors: InvalidInput when a JSON body cannot be read (with the byte offset) or is neither object nor array;
// TooLarge over `maxItems`.
Expected<HttpBodyItems> readHttpBody(const QByteArray &body, BodyFormat format, qsizetype maxItems);
