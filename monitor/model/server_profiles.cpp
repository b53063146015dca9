// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_profiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString usualName(const ServerAddress &address)
{
    const QString text = address.text();
    return text.mid(text.indexOf("://"_L1) + 3);
}

} // namespace

ServerProfiles::ServerProfiles(const QList<ServerProfile> &profiles)
{
    for (const ServerProfile &profile : profiles)
        put(profile);
}

const ServerProfile *ServerProfiles::find(const ServerAddress &address) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&](const ServerProfile &profile) { return profile.address == address; });
    return found == m_profiles.cend() ? nullptr : &*found;
}

bool ServerProfiles::put(ServerProfile profile, const ServerAddress &replaced)
{
    if (profile.address.isEmpty() || (profile.address != replaced && find(profile.address)))
        return false;
    profile.name = profile.name.simplified().left(ServerProfile::longestName);
    if (profile.name.isEmpty())
        profile.name = usualName(profile.address).left(ServerProfile::longestName);
    const auto place = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const ServerProfile &known) { return known.address == replaced; });
    if (place != m_profiles.end())
        *place = std::move(profile);
    else if (isFull())
        return false;
    else
        m_profiles.append(std::move(profile));
    return true;
}

void ServerProfiles::remove(const ServerAddress &address)
{
    m_profiles.removeIf([&](const ServerProfile &profile) { return profile.address == address; });
}
