// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages_question.h"
#include "timeline_edge.h"

#include <QObject>

#include <array>

// Reads a timeline in pages, to its older and to its newer side. One question at a time: the sides wait for
// each other, and another timeline overtakes both. Keeps no message. On the GUI's thread; nothing blocks.
//
// Bound: a page is `pageSize` messages, of a server that sends more the rest is dropped and asked for later.
class TimelineReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineReader)

public:
    static constexpr int pageSize = 200;

    // Where a side goes on: before or after this position. None: at the newest.
    using Position = std::function<std::optional<TimelinePosition>(TimelineSide)>;

    TimelineReader(AskMessages ask, Position position, QObject *parent);

    // Another timeline: what was asked is aborted, and nothing is known about its ends.
    void begin(const MessageFilter &filter);
    // Asks for a page, whatever is known about that side; nothing while it is Loading.
    void read(TimelineSide side);
    // Messages at that end were dropped, so there is more.
    void setMore(TimelineSide side);
    void setEnd(TimelineSide side);
    // See MessagesQuestion.
    void noteTaken(const QList<qint64> &deleted, const QList<qint64> &erased)
    {
        m_question.noteTaken(deleted, erased);
    }

    const TimelineEdge &edge(TimelineSide side) const { return m_edges[index(side)]; }

Q_SIGNALS:
    // In timeline order, the oldest first; none at the end.
    void arrived(TimelineSide side, const ChatMessages &messages);
    // After arrived().
    void edgeChanged(TimelineSide side);
    void takenMeanwhile(const QList<qint64> &deleted, const QList<qint64> &erased);

private:
    static size_t index(TimelineSide side) { return static_cast<size_t>(side); }
    void askNext();
    void take(TimelineSide side, const ArchiveAnswer<MessagesAnswer> &answer);
    ChatMessages usable(TimelineSide side, ChatMessages messages) const;
    void set(TimelineSide side, TimelineEdge edge);

    MessagesQuestion m_question;
    Position m_position;
    MessageFilter m_filter;
    std::array<TimelineEdge, 2> m_edges;
    bool m_isTaking = false;
};
