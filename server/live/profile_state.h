// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table_state.h"

// A profile as it is now, with the tick and the position at which it last changed. Belongs to the hub's
// thread.
template <class Profile>
class ProfileState final
{
public:
    // It may be another since `position`; see TableState::touch().
    void touch(qint64 position) { m_touchedAt = position; }

    // Returns whether it is another than before.
    bool set(const Profile &profile, quint64 tick, qint64 position)
    {
        const bool wasTouched = m_touchedAt >= 0;
        if (m_touchedAt <= position)
            m_touchedAt = -1;
        if (m_profile && *m_profile == profile) {
            if (wasTouched)
                m_changedAtPosition = position;
            return false;
        }
        m_profile = profile;
        m_changedAtTick = tick;
        m_changedAtPosition = position;
        return true;
    }

    // None when it is not known yet, or was shown before.
    std::optional<Profile> changedSince(const ShownSince &shown) const
    {
        const bool isNew =
            shown.tick != 0 ? m_changedAtTick > shown.tick : m_changedAtPosition > shown.position;
        return isNew ? m_profile : std::nullopt;
    }

private:
    std::optional<Profile> m_profile;
    qint64 m_touchedAt = -1; // -1: it was not
    quint64 m_changedAtTick = 0;
    qint64 m_changedAtPosition = 0;
};
