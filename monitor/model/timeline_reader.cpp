// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_reader.h"

#include "base/time_text.h"

#include <QScopedValueRollback>

namespace {

// Strictly on its side of the position, whatever the server has sent.
bool isBeyond(const ChatMessage &message, TimelineSide side, const TimelinePosition &position)
{
    const auto place = std::pair(message.sentAt, message.id);
    const auto limit = std::pair(position.sentAt, position.id);
    return side == TimelineSide::Older ? place < limit : place > limit;
}

} // namespace

TimelineReader::TimelineReader(AskMessages ask, Position position, QObject *parent)
    : QObject(parent)
    , m_question(std::move(ask), nullptr)
    , m_position(std::move(position))
{
    connect(&m_question, &MessagesQuestion::takenMeanwhile, this, &TimelineReader::takenMeanwhile);
}

void TimelineReader::begin(const MessageFilter &filter)
{
    m_question.abort();
    m_filter = filter;
    m_edges = {};
}

void TimelineReader::read(TimelineSide side)
{
    if (edge(side).state == EdgeState::Loading)
        return;
    set(side, {EdgeState::Loading, {}, 0});
    askNext();
}

void TimelineReader::setMore(TimelineSide side)
{
    if (edge(side).state == EdgeState::End)
        set(side, {});
}

void TimelineReader::setEnd(TimelineSide side)
{
    set(side, {EdgeState::End, {}, utcNowMs()});
}

void TimelineReader::askNext()
{
    if (m_question.isUnderWay() || m_isTaking)
        return;
    for (const TimelineSide side : {TimelineSide::Older, TimelineSide::Newer}) {
        if (edge(side).state != EdgeState::Loading)
            continue;
        const auto position = m_position(side);
        MessagesRequest request;
        request.filter = m_filter;
        request.limit = pageSize;
        request.position = position.value_or(TimelinePosition{});
        request.part = side == TimelineSide::Newer ? MessagesRequest::Part::Newer
                       : position                  ? MessagesRequest::Part::Before
                                                   : MessagesRequest::Part::Newest;
        m_question.ask(request, [this, side](const auto &answer) { take(side, answer); });
        return;
    }
}

void TimelineReader::take(TimelineSide side, const ArchiveAnswer<MessagesAnswer> &answer)
{
    if (answer) {
        const ChatMessages messages = usable(side, answer->messages);
        // A server that promises more and sends nothing would be asked for ever.
        const bool hasMore = !messages.isEmpty() && (answer->next || answer->messages.size() > pageSize);
        m_edges[index(side)] = hasMore ? TimelineEdge{} : TimelineEdge{EdgeState::End, {}, utcNowMs()};
        // Whoever takes the page may drop others for it, and only then the ends are known from which to go
        // on.
        const QScopedValueRollback guard(m_isTaking, true);
        Q_EMIT arrived(side, messages);
    } else {
        m_edges[index(side)] = {EdgeState::Failed, answer.error().words, 0};
    }
    Q_EMIT edgeChanged(side);
    askNext();
}

ChatMessages TimelineReader::usable(TimelineSide side, ChatMessages messages) const
{
    if (const auto position = m_position(side))
        messages.removeIf([&](const ChatMessage &message) { return !isBeyond(message, side, *position); });
    std::sort(messages.begin(), messages.end(), [](const auto &a, const auto &b) { return isNewer(b, a); });
    const auto isSame = [](const auto &a, const auto &b) { return a.id == b.id; };
    messages.erase(std::unique(messages.begin(), messages.end(), isSame), messages.end());
    const qsizetype kept = std::min<qsizetype>(messages.size(), pageSize);
    return side == TimelineSide::Older ? messages.last(kept) : messages.first(kept);
}

void TimelineReader::set(TimelineSide side, TimelineEdge edge)
{
    m_edges[index(side)] = std::move(edge);
    Q_EMIT edgeChanged(side);
}
