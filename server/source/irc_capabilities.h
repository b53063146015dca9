// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_line.h"

#include <QByteArray>
#include <QHash>
#include <QList>

// Capability negotiation, version 302 (https://ircv3.net/specs/extensions/capability-negotiation): asks for
// those of ours that the server offers, at the start and whenever it offers new ones. A request that is
// refused is made again name by name. Pure: lines in, lines to send out. One per connection.
class IrcCapabilities final
{
public:
    // `withSasl`: "sasl" is one of ours.
    explicit IrcCapabilities(bool withSasl);

    static QByteArray begin() { return "CAP LS 302"; }

    // Takes a CAP line. Returns what to send.
    QList<QByteArray> handle(const IrcLine &line);

    // The server's list has come to its end, and every request is answered.
    bool isSettled() const { return m_listed && m_requests.isEmpty(); }

    bool isEnabled(const QByteArray &name) const { return m_enabled.contains(name); }
    bool isOffered(const QByteArray &name) const { return m_offered.contains(name); }

    // What the server says about one that it offers: "PLAIN,EXTERNAL". May be empty.
    QByteArray value(const QByteArray &name) const { return m_offered.value(name); }

    // The port at which the server wants to be spoken to over TLS, and no more without
    // (https://ircv3.net/specs/extensions/sts); 0 where it has no such wish.
    quint16 securePort() const { return m_securePort; }

private:
    QList<QByteArray> takeList(const IrcLine &line);
    QList<QByteArray> takeRefusal();
    QList<QByteArray> request();
    void takeEnabled(const QList<QByteArray> &words);
    void takeWithdrawn(const QList<QByteArray> &words);

    QList<QByteArray> m_wanted;
    QHash<QByteArray, QByteArray> m_offered; // of the wanted ones, with their values
    QList<QByteArray> m_enabled;
    QList<QByteArray> m_refused;
    QList<QList<QByteArray>> m_requests; // sent and not answered, oldest first
    bool m_listed = false;
    quint16 m_securePort = 0;
};
