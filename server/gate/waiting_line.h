// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <list>

class HttpConnection;

// Connections that wait for their clients, in the order in which something last came of each client: who has
// been silent longest stands first. Owns no connection. Lives on the gate's thread.
class WaitingLine final
{
    struct Waiting
    {
        HttpConnection *connection;
        qint64 since;
    };

public:
    // Where one connection stands, for as long as this lives: in one line or in none. The lines outlive it.
    class Place final
    {
    public:
        explicit Place(HttpConnection *connection)
            : m_connection(connection)
        {}
        ~Place() { leave(); }
        Q_DISABLE_COPY_MOVE(Place)

        // Something came of the client at `now`, in ms of a clock that never goes back: behind all others.
        void standIn(WaitingLine &line, qint64 now)
        {
            leave();
            m_line = &line;
            m_at = line.m_waiting.insert(line.m_waiting.end(), {m_connection, now});
        }

        void leave()
        {
            if (m_line)
                m_line->m_waiting.erase(m_at);
            m_line = nullptr;
        }

    private:
        HttpConnection *m_connection;
        WaitingLine *m_line = nullptr;
        std::list<Waiting>::iterator m_at;
    };

    // None where nobody has been silent since `since`.
    HttpConnection *silentSince(qint64 since) const
    {
        const bool isThere = !m_waiting.empty() && m_waiting.front().since <= since;
        return isThere ? m_waiting.front().connection : nullptr;
    }

private:
    std::list<Waiting> m_waiting;
};
