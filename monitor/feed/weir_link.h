// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/message_filter.h"
#include "server_address.h"

#include <optional>

// A link to a place in a server's archive, as it stands in an e-mail or a bug report: the address of a page
// ("https://chat.example.org/messages?channel=garden&before=1795323602003-1207"), with "weir:" before it
// where the monitor and no browser is to open it. An immutable value; no network.
class WeirLink final
{
public:
    static constexpr qsizetype longestText = 4'096;

    // With or without "weir:". Error: a translated sentence that says what is wrong with it.
    static tl::expected<WeirLink, QString> parse(const QString &text);

    // To one message of the server's archive, the newest on the page that the link shows.
    WeirLink(ServerAddress server, MessageFilter filter, const TimelinePosition &message);

    const ServerAddress &server() const { return m_server; }
    const MessageFilter &filter() const { return m_filter; }
    // None: the page begins at the newest.
    const std::optional<TimelinePosition> &message() const { return m_message; }

    // For browsers, and for this program.
    QString pageAddress() const;
    QString text() const;

private:
    WeirLink() = default;

    ServerAddress m_server;
    MessageFilter m_filter;
    std::optional<TimelinePosition> m_message;
};
