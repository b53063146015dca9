// SPDX-License-Identifier: GPL-3.0-or-later
#include "login_throttle.h"

#include <algorithm>

namespace {

const QByteArray sharedEntry = "others";

} // namespace

int LoginThrottle::Window::note(qint64 now, qint64 length)
{
    if (failures == 0 || now - startedAt >= length)
        *this = {now, 0};
    return ++failures;
}

// Milliseconds until another may be tried.
qint64 LoginThrottle::Window::left(qint64 now, qint64 length, int most) const
{
    return failures < most ? 0 : std::max<qint64>(startedAt + length - now, 0);
}

QByteArray LoginThrottle::entryOf(const QByteArray &client) const
{
    return m_clients.size() < mostClients || m_clients.contains(client) ? client : sharedEntry;
}

std::optional<int> LoginThrottle::wait(const QByteArray &client, qint64 now) const
{
    const qint64 ofClient = m_clients.value(entryOf(client)).left(now, clientWindowMs, mostOfClient);
    const qint64 left = std::max(ofClient, m_all.left(now, windowMs, mostInAll));
    if (left == 0)
        return {};
    return static_cast<int>((left + 999) / 1'000);
}

void LoginThrottle::noteFailure(const QByteArray &client, qint64 now)
{
    if (m_clients.size() >= mostClients)
        forgetOld(now);
    const int ofClient = m_clients[entryOf(client)].note(now, clientWindowMs);
    // Whoever is over the limit is refused whatever it sends, and must not shut the door for the others.
    if (ofClient <= mostOfClient)
        m_all.note(now, windowMs);
    ++m_failures;
}

void LoginThrottle::forgetOld(qint64 now)
{
    m_clients.removeIf([=](const auto &entry) { return now - entry.value().startedAt >= clientWindowMs; });
}
