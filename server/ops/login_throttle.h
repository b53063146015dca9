// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

// How many wrong tokens may be tried: so many from one client and so many in all, each within a window that
// begins with the first of them; what one client tries beyond its own limit does not count in all. Whoever is
// over it waits until the window has ended. Knows a bounded number of clients; where there is no room for
// another one, those that come share an entry. Times are handed in, in ms of a clock that never goes back.
// Lives on one thread.
class LoginThrottle final
{
public:
    static constexpr int mostOfClient = 10;
    static constexpr qint64 clientWindowMs = 600'000;
    static constexpr int mostInAll = 300;
    static constexpr qint64 windowMs = 60'000;
    static constexpr qsizetype mostClients = 10'000;

    // The whole seconds, at least 1, after which `client` may try again; none when it may now.
    std::optional<int> wait(const QByteArray &client, qint64 now) const;

    void noteFailure(const QByteArray &client, qint64 now);

    quint64 failures() const { return m_failures; }
    qsizetype clients() const { return m_clients.size(); }

private:
    struct Window
    {
        qint64 startedAt = 0;
        int failures = 0;

        int note(qint64 now, qint64 length); // returns the failures within the window
        qint64 left(qint64 now, qint64 length, int most) const;
    };

    QByteArray entryOf(const QByteArray &client) const;
    void forgetOld(qint64 now);

    QHash<QByteArray, Window> m_clients;
    Window m_all;
    quint64 m_failures = 0;
};
