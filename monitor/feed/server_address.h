// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_query.h"

#include <QUrl>

#include <tl/expected.hpp>

// The address of a Weir server as a person types it: "http://127.0.0.1:8080",
// "https://chat.example.org/weir", or without a scheme, which then is http. An immutable value; no network.
class ServerAddress final
{
public:
    ServerAddress() = default;

    // Error: a translated sentence that says what is wrong and what is expected.
    static tl::expected<ServerAddress, QString> parse(const QString &text);

    bool isEmpty() const { return m_base.isEmpty(); }

    // "http://127.0.0.1:8080": scheme, host, port and path, without a slash at the end.
    QString text() const;

    // ws(s)://.../live with the query. Never holds a token.
    QUrl liveUrl(const FeedQuery &query) const;

    // http(s)://... of `path`, which begins with '/' and is percent-encoded. Never holds a token.
    QUrl apiUrl(const QString &path, const QUrlQuery &query) const;

    // The page, or under "/api/v1/users/" the JSON, of a channel or a user. Never holds a token.
    QUrl profileUrl(const Utf8 &collection, const Utf8 &name, const Utf8 &source) const;

    // True for http to a host other than this machine: a token would be readable on the way.
    bool sendsInTheClear() const;

    bool operator==(const ServerAddress &) const = default;

private:
    QUrl m_base;
};
