// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_query.h"
#include "feed/fragment_renderer.h"
#include "feed/text_frame.h"
#include "feed_state.h"
#include "message_stream.h"
#include "view_panel.h"

#include <QHash>

// Where a reader is when its next frame is made.
struct ReaderPlace
{
    qint64 position = 0;             // the last message it was sent
    quint64 tick = 0;                // the last tick whose numbers it was sent
    bool isNewPage = false;          // before its first numbers it shows those of its position
    std::optional<ShownSince> panel; // what it shows of the panel; none: it is not to be sent of it now

    bool operator==(const ReaderPlace &) const = default;
};

size_t qHash(const ReaderPlace &place, size_t seed = 0);

// A frame, and where it leaves the reader. Empty when the view has nothing to say.
struct BuiltFrame
{
    TextFrame frame;
    qint64 upTo = 0;
    bool isLast = true; // it is at the head, and has the numbers
};

// Makes the frames of one variant of the feed. A frame that several subscribers need in the same tick is made
// once. Belongs to the hub's thread.
class UpdateBuilder final
{
public:
    // `panel` may be null. All outlive the builder.
    UpdateBuilder(FeedQuery variant, const FeedState &state, const MessageStream &stream,
                  const ViewPanel *panel, FragmentRenderer &renderer);

    // Call when anything has changed: forgets the frames made so far.
    void beginTick() { m_frames.clear(); }

    // The next frame for a reader whose position the stream covers.
    BuiltFrame next(const ReaderPlace &place, qint64 now);

    // The same for messages that were read from the archive, up to `upTo`. Not kept.
    TextFrame updateWith(qint64 position, ChatMessages messages, qint64 upTo, qint64 now);

    // The whole view at `position`, for subscribers that have no state (JSON).
    TextFrame snapshot(qint64 position, qint64 now);

    // In place of `count` messages with from < id <= to.
    TextFrame skip(qint64 from, qint64 to, qint64 count);

private:
    BuiltFrame build(const ReaderPlace &place, qint64 now);
    void addAmendments(FeedUpdate &update, qint64 after, qint64 upTo) const;
    void addNumbers(FeedUpdate &update, const ReaderPlace &place, qint64 now) const;
    TextFrame encode(FeedUpdate update);
    TextFrame report(const Cursor &cursor, quint64 sinceTick, bool snapshot);

    FeedQuery m_variant;
    const FeedState &m_state;
    const MessageStream &m_stream;
    const ViewPanel *m_panel;
    FragmentRenderer &m_renderer;
    QHash<ReaderPlace, BuiltFrame> m_frames; // of this tick; bounded by its subscribers' places
};
