// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_address.h"
#include "timeline_row.h"

#include <QList>
#include <QUrl>

// What of a list of messages goes to the clipboard or to the browser. All functions are pure.

// "2026-11-22 20:14:03 #garden Ada: The tomatoes are red." (local time), a line for each row and no end of
// line behind the last. Texts are whole, in one line, without what would turn the direction of what follows
// around.
QString rowsAsText(const QList<TimelineRow> &rows);

// As the HTTP API gives them: an object for one message, an array for several. Rows that are no message are
// left out.
QString rowsAsJson(const QList<TimelineRow> &rows);

// The page of the server on which this message is the newest of its channel.
QUrl permalink(const ServerAddress &server, const ChatMessage &message);

// The addresses of pages (http, https) in a text of others, at most five.
QList<QUrl> linksIn(const Utf8 &text);
