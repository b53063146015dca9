// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_writer.h"

#include "base/clock_step.h"

using namespace Qt::StringLiterals;

Expected<qint64> GapWriter::write(const Gap &gap)
{
    const auto source = m_identities.sourceId(gap.source);
    if (!source)
        return source;
    const SqlValue to = gap.to == 0 ? SqlValue() : SqlValue(gap.to);
    auto saved =
        m_connection.run(u"write/save_gap"_s, {*source, sqlValue(gap.channelIdentity), sqlValue(gap.channel),
                                               gap.from, to, sqlValue(gap.reason), gap.filled ? 1 : 0});
    if (!saved)
        return tl::unexpected(saved.error());
    if (!saved->next())
        return failure(ErrorCode::Internal, u"a gap was saved, but has no row"_s);
    return saved->integer(0);
}

Outcome GapWriter::write(const ListeningMark &mark)
{
    const auto source = m_identities.sourceId(mark.source);
    if (!source)
        return tl::unexpected(source.error());
    const auto marked = m_connection.run(u"write/mark_listening"_s, {mark.at, *source, clockStepMs});
    return marked ? Outcome() : tl::unexpected(marked.error());
}
