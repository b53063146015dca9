// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_timeline.h"

#include "sample_feed.h"

namespace {

std::pair<qint64, qint64> placeOf(const ChatMessage &message)
{
    return {message.sentAt, message.id};
}

bool isWanted(const MessageFilter &filter, const ChatMessage &message)
{
    return matches(filter, message) && (filter.text.isEmpty() || message.text.contains(filter.text));
}

} // namespace

MemoryTimeline::MemoryTimeline(ChatMessages messages)
    : m_messages(std::move(messages))
{}

ChatMessages MemoryTimeline::everySecond(qsizetype count, qint64 firstSentAt)
{
    ChatMessages messages;
    for (qint64 id = 1; id <= count; ++id)
        messages.append(sampleMessage(id, firstSentAt + (id - 1) * 1000, "line " + QByteArray::number(id)));
    return messages;
}

AskMessages MemoryTimeline::asker()
{
    return [this](const MessagesRequest &request) {
        m_requests.append(request);
        const Waiting waiting{request, std::make_shared<QPromise<ArchiveAnswer<MessagesAnswer>>>()};
        waiting.promise->start();
        if (m_holds)
            m_waiting.append(waiting);
        else
            conclude(waiting);
        return waiting.promise->future();
    };
}

bool MemoryTimeline::release()
{
    m_waiting.removeIf([](const Waiting &waiting) { return waiting.promise->isCanceled(); });
    if (m_waiting.isEmpty())
        return false;
    conclude(m_waiting.takeFirst());
    return true;
}

void MemoryTimeline::releaseAll()
{
    m_holds = false;
    while (release()) {
    }
}

qsizetype MemoryTimeline::waiting() const
{
    return std::count_if(m_waiting.begin(), m_waiting.end(),
                         [](const Waiting &waiting) { return !waiting.promise->isCanceled(); });
}

void MemoryTimeline::conclude(const Waiting &waiting) const
{
    if (m_problem)
        waiting.promise->addResult(tl::unexpected<ArchiveProblem>(*m_problem));
    else
        waiting.promise->addResult(answer(waiting.request));
    waiting.promise->finish();
}

MessagesAnswer MemoryTimeline::answer(const MessagesRequest &request) const
{
    using Part = MessagesRequest::Part;
    const auto limit = std::pair(request.position.sentAt, request.position.id);
    ChatMessages found;
    qint64 total = 0;
    for (const ChatMessage &message : m_messages) {
        if (!isWanted(request.filter, message))
            continue;
        ++total;
        if (request.part == Part::Newest || (request.part == Part::Before && placeOf(message) < limit) ||
            (request.part == Part::Newer && placeOf(message) > limit))
            found.append(message);
    }
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        return request.part == Part::Newer ? isNewer(b, a) : isNewer(a, b);
    });
    MessagesAnswer answer;
    answer.messages = found.first(std::min<qsizetype>(found.size(), request.limit));
    answer.cursor = sampleCursor(total);
    if (request.part != Part::Newer)
        answer.matches = MatchCount::upTo(total);
    if (found.size() > request.limit)
        answer.next = TimelinePosition{answer.messages.last().sentAt, answer.messages.last().id};
    return answer;
}
