// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_query.h"
#include "feed/fragment_renderer.h"
#include "feed/text_frame.h"
#include "feed_state.h"

#include <QHash>

// What of a view's stream a frame covers: messages with from < id <= upTo and the numbers changed since
// `tick`. With `isLast` the frame carries the numbers too.
struct UpdateSpan
{
    qint64 from = 0;
    qint64 upTo = 0;
    quint64 sinceTick = 0;
    bool isLast = true;

    bool operator==(const UpdateSpan &) const = default;
};

size_t qHash(const UpdateSpan &span, size_t seed = 0);

// Makes the frames of one variant of the feed (view, format, language). A frame that several subscribers need
// in the same tick is made once. Belongs to the hub's thread.
class UpdateBuilder final
{
public:
    // Rows of the home page's list: what a subscriber of it can need at most.
    static constexpr qsizetype homeMessages = 50;

    UpdateBuilder(FeedQuery variant, const FeedState &state, FragmentRenderer &renderer)
        : m_variant(std::move(variant))
        , m_board(state.board)
        , m_ring(state.ring)
        , m_deletions(state.deletions)
        , m_reports(state.reports)
        , m_renderer(renderer)
    {}

    // Call when board or ring have changed: forgets the frames made so far.
    void beginTick() { m_frames.clear(); }

    // The frame of a span that the ring covers; empty when this view has nothing to say about it.
    TextFrame update(const QByteArray &epoch, const UpdateSpan &span, qint64 now);

    // The same for messages that were read from the archive. Not kept.
    TextFrame updateWith(const QByteArray &epoch, ChatMessages messages, qint64 upTo, qint64 now);

    // The whole view at `position`, for subscribers that have no state (JSON).
    TextFrame snapshot(const QByteArray &epoch, qint64 position, qint64 now);

private:
    TextFrame encode(FeedUpdate update);
    TextFrame report(const Cursor &cursor, quint64 sinceTick, bool snapshot);

    FeedQuery m_variant;
    const Board &m_board;
    const ResumeRing &m_ring;
    const DeletionLog &m_deletions;
    const ReportBoard &m_reports;
    FragmentRenderer &m_renderer;
    QHash<UpdateSpan, TextFrame> m_frames; // of this tick; bounded by its subscribers' positions
};
