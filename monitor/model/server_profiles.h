// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_address.h"

#include <QList>
#include <QString>

// A server that somebody watches, under a name of their own. Its token is kept apart (TokenStore).
struct ServerProfile
{
    static constexpr qsizetype longestName = 100;

    QString name;
    ServerAddress address;

    bool operator==(const ServerProfile &) const = default;
};

// The servers of one person: each address once. A value.
class ServerProfiles final
{
public:
    static constexpr qsizetype most = 50;

    ServerProfiles() = default;
    // Leaves out what has no address, an address that is there already, and what is over the limit.
    explicit ServerProfiles(const QList<ServerProfile> &profiles);

    const QList<ServerProfile> &all() const { return m_profiles; }
    bool isFull() const { return m_profiles.size() >= most; }

    // None where there is no such address.
    const ServerProfile *find(const ServerAddress &address) const;

    // Adds it, or puts it in the place of the one with `replaced`. An empty name becomes the address without
    // its scheme. False, and nothing changes, when the address belongs to another one or the list is full.
    bool put(ServerProfile profile, const ServerAddress &replaced = {});
    void remove(const ServerAddress &address);

    bool operator==(const ServerProfiles &) const = default;

private:
    QList<ServerProfile> m_profiles;
};
