// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/server_status.h"

#include <optional>

// How the server is, for view Status, with the tick at which what is shown of it last changed. The state
// before is kept as well, so that a reader who has it needs the difference only. Belongs to the hub's thread.
class ReportBoard final
{
public:
    // What is new in `report` will be sent at `tick`. Returns whether anything is.
    bool set(const ServerStatus &report, quint64 tick);

    // Nobody looks any more: what was true then is not to be sent to whoever comes next.
    void clear();

    // None until the first report.
    const ServerStatus *current() const { return m_current ? &*m_current : nullptr; }

    // What a reader shows that was last sent numbers at `tick`; none when that is not kept.
    const ServerStatus *shownAt(quint64 tick) const;

    bool changedSince(quint64 tick) const { return m_current && m_changedAtTick > tick; }

private:
    std::optional<ServerStatus> m_current;
    std::optional<ServerStatus> m_before;
    quint64 m_changedAtTick = 0;
    quint64 m_beforeChangedAtTick = 0;
};
