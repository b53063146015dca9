// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_edge.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

// The class only gives the strings their context.
struct TimelineEdgeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineEdge)
};

QString endWords(TimelineSide side, const TimelineEdge &edge, bool isFiltered)
{
    if (side == TimelineSide::Older) {
        return isFiltered ? TimelineEdgeWords::tr("no older message fits the filter")
                          : TimelineEdgeWords::tr("the archive begins here");
    }
    const QString clock = QDateTime::fromMSecsSinceEpoch(edge.checkedAt).toString(u"HH:mm:ss");
    return TimelineEdgeWords::tr("nothing newer at %1 – Page Down looks again").arg(clock);
}

} // namespace

QString edgeWords(TimelineSide side, const TimelineEdge &edge, bool isFiltered)
{
    switch (edge.state) {
    case EdgeState::More:
        return side == TimelineSide::Older ? TimelineEdgeWords::tr("older messages – Page Up loads them")
                                           : TimelineEdgeWords::tr("newer messages – Page Down loads them");
    case EdgeState::Loading:
        return side == TimelineSide::Older ? TimelineEdgeWords::tr("loading older messages…")
                                           : TimelineEdgeWords::tr("loading newer messages…");
    case EdgeState::End:
        return endWords(side, edge, isFiltered);
    case EdgeState::Failed:
        return (side == TimelineSide::Older
                    ? TimelineEdgeWords::tr("older messages could not be loaded: %1 – Enter tries again")
                    : TimelineEdgeWords::tr("newer messages could not be loaded: %1 – Enter tries again"))
            .arg(edge.problem);
    }
    Q_UNREACHABLE();
}
