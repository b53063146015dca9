// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

// Which names in the Host header are ours. A page of another site can make a browser send requests here under
// its own name (DNS rebinding); a server that listens on loopback therefore answers only to "localhost",
// addresses, and the names in its configuration. Elsewhere any name is taken unless names are configured.
class HostRule final
{
public:
    HostRule(const QStringList &names, bool isLoopback);

    // The sentence of the refusal, or nothing when the name is ours. `host` may have a port; it may be empty
    // (HTTP/1.0).
    std::optional<QString> refusal(const QByteArray &host) const;

    // Whether the Origin of a WebSocket handshake is the host it was sent to. No Origin: not a browser,
    // allowed.
    static bool isSameOrigin(const QByteArray &origin, const QByteArray &host);

private:
    QSet<QByteArray> m_names;
    bool m_allowsAny;
};
