// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QByteArray;
class QNetworkReply;

// What HTTP answers mean to a person: one sentence of translated plain text each, the same for the feed and
// the archive.
namespace http_words {

// Of the longest piece of a server's own words that is shown.
constexpr qsizetype longestQuote = 200;

// Why there was no answer at all. `place` is "host:port" as shown.
QString noAnswer(const QNetworkReply &reply, const QString &place);

// The sentence that a Weir server gives with an error, or nothing where `body` has none. One line, bounded.
QString ofServer(const QByteArray &body);

// "words (those of the server)".
QString quoted(const QString &words, const QString &serverWords);

} // namespace http_words
