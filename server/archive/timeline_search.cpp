// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_search.h"

#include "id_block.h"
#include "query_parts.h"
#include "timeline_mirror.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// In blocks. A search that finds little reads everything in a few strides, each of which has to find its
// words anew; of one that finds enough no more is read than is needed, whatever the stride.
constexpr qsizetype firstStride = 16;
constexpr qsizetype strideGrowth = 8;

// Sources whose clocks differ by less do not break a run: each run is a search of its own.
constexpr qint64 clocksDisagreeMs = 600'000;

bool isNewerPosition(const TimelinePosition &a, const TimelinePosition &b)
{
    return std::pair(a.sentAt, a.id) > std::pair(b.sentAt, b.id);
}

// The newest positions of those that it is given, as many as are wanted.
class NewestFound final
{
public:
    // `limit`: at least 1.
    explicit NewestFound(int limit)
        : m_limit(limit)
    {}

    void add(TimelinePosition position)
    {
        if (m_heap.size() == m_limit && !isNewerPosition(position, m_heap.first()))
            return;
        if (m_heap.size() == m_limit) {
            std::pop_heap(m_heap.begin(), m_heap.end(), isNewerPosition);
            m_heap.removeLast();
        }
        m_heap.append(position);
        std::push_heap(m_heap.begin(), m_heap.end(), isNewerPosition);
    }

    // Whether nothing of that time or older can be among them.
    bool isNewerThan(qint64 sentAt) const
    {
        return m_heap.size() == m_limit && m_heap.first().sentAt > sentAt;
    }

    QList<TimelinePosition> takeSorted()
    {
        std::sort(m_heap.begin(), m_heap.end(), isNewerPosition);
        return std::move(m_heap);
    }

private:
    qsizetype m_limit;
    QList<TimelinePosition> m_heap; // the oldest of them first
};

// Blocks [first, next], of which the later ones have the newer messages, but for clocks that disagree a
// little. Read from its end, a stride at a time, because another run may have newer ones than its earlier
// blocks.
struct Run
{
    qsizetype first = 0;
    qsizetype next = 0;
    qsizetype stride = firstStride;
    bool isDone() const { return next < first; }
};

struct Runs
{
    QList<Run> runs;
    QList<qint64> newestUpTo; // of each block: nothing in it, or before it in its run, is newer
};

Runs runsOf(const QList<IdBlock> &blocks)
{
    Runs result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const qint64 newest = blocks[i].newestAt;
        const bool goesOn = i > 0 && blocks[i].number == blocks[i - 1].number + 1 &&
                            newest >= result.newestUpTo.last() - clocksDisagreeMs;
        if (goesOn)
            result.runs.last().next = i;
        else
            result.runs.append({i, i});
        result.newestUpTo.append(goesOn ? std::max(newest, result.newestUpTo.last()) : newest);
    }
    return result;
}

// All that is said of the newest here is said of the oldest in the mirror, where they are what is wanted.
class Search final
{
public:
    Search(SqlConnection &connection, const TimelineSearch::Wanted &wanted, TimelineOrder order, int limit)
        : m_connection(connection)
        , m_wanted(wanted)
        , m_mirror(order)
        , m_found(limit)
    {}

    Expected<QList<TimelinePosition>> result()
    {
        const TimelineSpan &span = m_wanted.span;
        auto blocks = IdBlock::within(m_connection, span.after.sentAt, span.before.sentAt);
        if (!blocks)
            return tl::unexpected(blocks.error());
        m_blocks = m_mirror.of(std::move(*blocks));
        Runs found = runsOf(m_blocks);
        m_newestUpTo = std::move(found.newestUpTo);
        QList<Run> &runs = found.runs;
        while (!runs.isEmpty()) {
            const auto newest = std::max_element(runs.begin(), runs.end(), [&](const Run &a, const Run &b) {
                return m_newestUpTo[a.next] < m_newestUpTo[b.next];
            });
            if (m_found.isNewerThan(m_newestUpTo[newest->next]))
                break;
            if (const Outcome read = readStride(*newest); !read)
                return tl::unexpected(read.error());
            if (newest->isDone())
                runs.erase(newest);
        }
        QList<TimelinePosition> positions = m_found.takeSorted();
        for (TimelinePosition &position : positions)
            position = m_mirror.of(position);
        return positions;
    }

private:
    // Blocks [lowest, highest] of a run.
    Expected<SqlRows> rowsOf(qsizetype lowest, qsizetype highest)
    {
        const IdBlock one = m_mirror.of(m_blocks[lowest]);
        const IdBlock other = m_mirror.of(m_blocks[highest]);
        const TimelineSpan &span = m_wanted.span;
        return m_connection.run(m_mirror.isOn() ? u"read/found_in_ids_from_oldest"_s : u"read/found_in_ids"_s,
                                {sqlValue(m_wanted.expression), std::min(one.firstId(), other.firstId()),
                                 std::max(one.lastId(), other.lastId()), span.after.sentAt, span.after.id,
                                 span.before.sentAt, span.before.id, m_wanted.isStanding ? 1 : 0});
    }

    Outcome readStride(Run &run)
    {
        const qsizetype lowest = std::max(run.first, run.next - run.stride + 1);
        auto rows = rowsOf(lowest, run.next);
        if (!rows)
            return tl::unexpected(rows.error());
        qsizetype block = run.next;
        run.stride *= strideGrowth;
        run.next = lowest - 1;
        while (rows->next()) {
            const TimelinePosition position{rows->integer(1), rows->integer(0)};
            while (IdBlock::numberOf(position.id) != m_mirror.of(m_blocks[block]).number)
                --block;
            if (m_found.isNewerThan(m_newestUpTo[block])) {
                run.next = run.first - 1; // earlier blocks are older still
                break;
            }
            m_found.add(m_mirror.of(position));
        }
        return rows->outcome();
    }

    SqlConnection &m_connection;
    const TimelineSearch::Wanted &m_wanted;
    const TimelineMirror m_mirror;
    NewestFound m_found;
    QList<IdBlock> m_blocks;    // in the mirror
    QList<qint64> m_newestUpTo; // as in Runs
};

// How much of a stretch of ids lies within a time.
struct Part
{
    qint64 firstId = 0;
    qint64 lastId = 0;
    bool isWhole = false;
};

QList<Part> partsOf(const QList<IdBlock> &blocks, qint64 from, qint64 to)
{
    QList<Part> parts;
    for (const IdBlock &block : blocks) {
        const bool isWhole = block.oldestAt >= from && block.newestAt < to;
        const bool goesOn =
            !parts.isEmpty() && parts.last().isWhole == isWhole && parts.last().lastId + 1 == block.firstId();
        if (goesOn)
            parts.last().lastId = block.lastId();
        else
            parts.append({block.firstId(), block.lastId(), isWhole});
    }
    return parts;
}

} // namespace

Expected<QList<TimelinePosition>> TimelineSearch::first(SqlConnection &connection, const Wanted &wanted,
                                                        TimelineOrder order, int limit)
{
    return limit > 0 ? Search(connection, wanted, order, limit).result()
                     : Expected<QList<TimelinePosition>>();
}

// Which of them are marked the rows say, and not the index of words.
Expected<MatchCount> TimelineSearch::count(SqlConnection &connection, const Wanted &wanted)
{
    const SqlValue expression = sqlValue(wanted.expression);
    const auto [from, to] = std::pair(wanted.span.after.sentAt, wanted.span.before.sentAt);
    const auto blocks = IdBlock::within(connection, from, to);
    if (!blocks)
        return tl::unexpected(blocks.error());
    qint64 total = 0;
    for (const Part &part : partsOf(*blocks, from, to)) {
        const qint64 left = MatchCount::most + 1 - total;
        if (left <= 0)
            break;
        const auto some = part.isWhole && !wanted.isStanding
                              ? query_parts::number(connection, u"read/count_found_in_ids"_s,
                                                    {expression, part.firstId, part.lastId, left})
                              : query_parts::number(connection, u"read/count_found_in_time"_s,
                                                    {expression, part.firstId, part.lastId, from, to, left,
                                                     wanted.isStanding ? 1 : 0});
        if (!some)
            return tl::unexpected(some.error());
        total += *some;
    }
    return MatchCount::upTo(total);
}
