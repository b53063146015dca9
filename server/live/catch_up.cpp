// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_up.h"

#include "base/log.h"
#include "base/time_text.h"

namespace {

// Positions that one question to the archive covers where few of them belong.
constexpr qint64 filteredStep = 20'000;

} // namespace

// A frame's worth at a time, so that a long absence costs no more memory than a short one.
void CatchUp::load(Subscriber &subscriber)
{
    const FeedSettings &settings = m_parts.state.settings;
    const bool isFiltered = !m_parts.variant.filter.isEmpty();
    const qint64 limit =
        settings.ringMessages + (isFiltered ? settings.filteredResumeLimit : settings.resumeLimit);
    if (m_parts.state.ring.head() - subscriber.position > limit) {
        m_host.close(subscriber, CloseCode::Behind);
        return;
    }
    const int perFrame = static_cast<int>(settings.messagesPerFrame);
    const qint64 step = isFiltered ? filteredStep : settings.messagesPerFrame;
    const qint64 upTo = std::min<qint64>(m_parts.stream.head(), subscriber.position + step);
    whenRead(m_parts.archive.messagesAfter(m_parts.variant.filter, subscriber.position, upTo, perFrame),
             subscriber, [=, this](Subscriber &reader, const ChatMessages &messages) {
                 loaded(reader, upTo, perFrame, messages);
             });
}

void CatchUp::loaded(Subscriber &subscriber, qint64 upTo, int limit, ChatMessages messages)
{
    qsizetype bytes = 0;
    qsizetype fitting = 0;
    while (fitting < messages.size() && (fitting == 0 || bytes <= m_parts.state.settings.bytesPerFrame))
        bytes += contentBytes(messages[fitting++]);
    const bool isCut = fitting < messages.size() || fitting == limit;
    messages.resize(fitting);
    const qint64 reached = isCut ? messages.last().id : upTo;
    const qint64 now = utcNowMs();
    if (const TextFrame frame = m_parts.builder.updateWith(subscriber.position, messages, reached, now);
        !frame.isEmpty())
        m_host.send(subscriber, frame);
    subscriber.position = reached;
    m_host.advance(subscriber, now);
}

bool CatchUp::skip(Subscriber &subscriber)
{
    const MessageStream &stream = m_parts.stream;
    const qint64 to = stream.positionBefore(m_parts.state.settings.keptBySkip);
    if (to <= subscriber.position)
        return false;
    if (stream.covers(subscriber.position)) {
        sendSkip(subscriber, to, stream.countAfter(subscriber.position) - stream.countAfter(to));
        return true;
    }
    whenRead(m_parts.archive.countAfter(m_parts.variant.filter, subscriber.position, to), subscriber,
             [=, this](Subscriber &reader, qint64 count) { sendSkip(reader, to, count); });
    return true;
}

void CatchUp::sendSkip(Subscriber &subscriber, qint64 to, qint64 count)
{
    ++m_parts.state.gauge.skips;
    m_parts.state.gauge.skippedMessages += count;
    m_host.send(subscriber, m_parts.builder.skip(subscriber.position, to, count));
    subscriber.position = to;
    m_host.advance(subscriber, utcNowMs());
}

// Continues with the subscriber when the archive has answered, if it is still there.
template <class T, class Take>
void CatchUp::whenRead(QFuture<Expected<T>> answer, Subscriber &subscriber, Take take)
{
    subscriber.state = Subscriber::State::Loading;
    answer.then(this, [this, number = subscriber.number, take](const Expected<T> &read) {
        Subscriber *reader = m_host.find(number);
        if (!reader || reader->state != Subscriber::State::Loading)
            return; // it left meanwhile
        if (!read) {
            qCWarning(lcLive).noquote() << "cannot catch a subscriber up:" << read.error().message;
            m_host.close(*reader, CloseCode::Behind);
            return;
        }
        reader->state = Subscriber::State::Live;
        // More has been taken off the screen meanwhile than is remembered: what was read may be part of it.
        if (!m_parts.state.amendments.covers(reader->position))
            m_host.close(*reader, CloseCode::Behind);
        else
            take(*reader, *read);
    });
}
