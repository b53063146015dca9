// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_board.h"

namespace {

// What the sentence says of a source that is not well.
Utf8 complaint(const SourceStatus &source)
{
    Utf8 text = source.name + " is " + stateName(source.state).toByteArray();
    if (!source.reason.isEmpty())
        text += ": " + source.reason;
    return text;
}

bool isWell(const SourceStatus &source)
{
    return source.state == SourceState::Live || source.state == SourceState::Connecting;
}

} // namespace

bool StatusBoard::setSource(const SourceStatus &status)
{
    SourceStatus &known = m_sources[status.name];
    SourceStatus comparable = status;
    comparable.lastEventAt = known.lastEventAt;
    const bool changed = known != comparable;
    known = status;
    return changed;
}

bool StatusBoard::setArchive(const ArchiveStatus &status)
{
    const bool changed = m_archive != status;
    m_archive = status;
    return changed;
}

FeedStatus StatusBoard::status(qint64 lastMessageAt, qint64 now) const
{
    FeedStatus status;
    status.sources = m_sources.values();
    status.archive = m_archive;
    QList<Utf8> complaints;
    if (!m_archive.healthy)
        complaints.append("the archive cannot be written: " + m_archive.reason);
    for (const SourceStatus &source : m_sources) {
        if (!isWell(source))
            complaints.append(complaint(source));
    }
    status.reason = complaints.join("; ");
    if (!complaints.isEmpty())
        status.state = "degraded";
    else
        status.state = now - lastMessageAt > idleAfterMs ? "idle" : "live";
    return status;
}
