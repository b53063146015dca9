// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_source.h"

#include "http_body_reader.h"
#include "http_posting_decoder.h"
#include "ticket_numbers.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

namespace {

ItemOutcome answerFor(const CommitOutcome &outcome)
{
    switch (outcome.kind) {
    case CommitOutcome::Kind::Stored:
        return {ItemOutcome::Kind::Accepted, outcome.id, {}};
    case CommitOutcome::Kind::Duplicate:
        return {ItemOutcome::Kind::Duplicate, outcome.id, {}};
    case CommitOutcome::Kind::Dropped:
        break;
    }
    return {ItemOutcome::Kind::Rejected, 0,
            u"the history of this channel was erased; an admin has to add the channel again before it takes "
            "messages"_s};
}

} // namespace

HttpSource::HttpSource(QObject *parent)
    : HttpSource(HttpSettings{}, parent)
{}

HttpSource::HttpSource(HttpSettings settings, QObject *parent)
    : Source(parent)
    , m_settings(std::move(settings))
    , m_gaps("http")
{
    m_status.name = "http";
    m_status.kind = "http";
    m_status.state = SourceState::Offline;
    m_status.since = utcNowMs();
    m_deadlineTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &HttpSource::expire);
    connect(&m_markTimer, &QTimer::timeout, this, &HttpSource::mark);
    m_clock.start();
}

void HttpSource::start()
{
    m_closed = false;
    m_gaps.begin(m_history);
    const qint64 now = utcNowMs();
    m_gaps.expect({}, {}, now);
    m_gaps.listening({}, {}, now);
    setState(SourceState::Live);
    m_markTimer.start(std::chrono::milliseconds(GapKeeper::markEveryMs));
    mark();
}

void HttpSource::close()
{
    if (m_status.state != SourceState::Live || std::exchange(m_closed, true))
        return;
    m_markTimer.stop();
    m_gaps.mark(utcNowMs(), true);
    Q_EMIT received(m_gaps.take());
}

void HttpSource::stop()
{
    close();
    m_deadlineTimer.stop();
    m_deadlines.clear();
    setState(SourceState::Offline);
    // Taken out first: an answer may run code of whoever waited for it.
    const auto pending = std::exchange(m_pending, {});
    m_pendingOf.clear();
    for (const Pending &waiting : pending)
        waiting.submission->answer(failure(ErrorCode::Unavailable, u"the server is stopping"_s));
}

void HttpSource::setPaused(bool paused)
{
    m_paused = paused;
}

QFuture<Expected<SubmissionResult>> HttpSource::submit(const Posting &posting)
{
    const auto submission = std::make_shared<HttpSubmission>(m_load, posting.body.size());
    const auto future = submission->future();
    if (m_load->submissions > m_settings.maxPending || m_load->bytes > m_settings.maxPendingBytes) {
        submission->answer(failure(ErrorCode::Busy, u"too many submissions are under way; try again"_s));
        return future;
    }
    QMetaObject::invokeMethod(
        this, [this, submission, posting] { accept(submission, posting); }, Qt::QueuedConnection);
    return future;
}

Outcome HttpSource::mayEnter(const Posting &posting) const
{
    if (m_status.state != SourceState::Live || m_closed)
        return failure(ErrorCode::Unavailable, u"the server is not taking messages in"_s);
    if (m_paused)
        return failure(ErrorCode::Busy, u"ingest is full; try again"_s);
    if (m_pendingOf.value(posting.sender) >= m_settings.maxPendingOfSender)
        return failure(ErrorCode::Throttled,
                       u"%1 submissions of this address are under way; wait for their answers"_s.arg(
                           m_settings.maxPendingOfSender));
    return HttpPostingDecoder::checkKey(posting.idempotencyKey);
}

void HttpSource::accept(const std::shared_ptr<HttpSubmission> &submission, const Posting &posting)
{
    if (const Outcome allowed = mayEnter(posting); !allowed)
        return submission->answer(tl::unexpected(allowed.error()));
    const auto items = readHttpBody(posting.body, posting.format, maxEventsPerEmission);
    if (!items)
        return submission->answer(tl::unexpected(items.error()));

    const quint64 number = nextTicketNumber();
    Pending pending{submission, {}, 0, posting.sender};
    const HttpPostingDecoder decoder(m_settings.foreignSources);
    const SourceEvents events = decoder.decode(*items, posting.idempotencyKey, number, pending.result);
    pending.open = events.size();
    if (events.size() < items->size()) {
        m_status.unparsable += items->size() - events.size();
        Q_EMIT statusChanged(m_status);
    }
    if (events.isEmpty())
        return submission->answer(std::move(pending.result));
    m_status.lastEventAt = utcNowMs();
    m_pending.emplace(number, std::move(pending));
    ++m_pendingOf[posting.sender];
    m_deadlines.enqueue({m_clock.elapsed() + m_settings.deadline.count(), number});
    scheduleExpiry();
    Q_EMIT received(events);
}

HttpSource::Pending HttpSource::takePending(quint64 number)
{
    Pending taken = m_pending.take(number);
    const auto load = m_pendingOf.find(taken.sender);
    if (taken.submission && load != m_pendingOf.end() && --*load == 0)
        m_pendingOf.erase(load);
    return taken;
}

void HttpSource::settle(const CommittedBatchPtr &batch)
{
    for (const CommitOutcome &outcome : batch->outcomes) {
        const auto found = m_pending.find(outcome.ticket.submission);
        if (found == m_pending.end() || outcome.ticket.item < 0 ||
            outcome.ticket.item >= found->result.items.size())
            continue;
        found->result.items[outcome.ticket.item] = answerFor(outcome);
        if (--found->open > 0)
            continue;
        Pending done = takePending(outcome.ticket.submission);
        done.submission->answer(std::move(done.result));
    }
}

void HttpSource::expire()
{
    const qint64 now = m_clock.elapsed();
    while (!m_deadlines.isEmpty() && m_deadlines.head().at <= now) {
        const Pending late = takePending(m_deadlines.dequeue().number);
        if (late.submission)
            late.submission->answer(
                failure(ErrorCode::Unavailable,
                        u"the archive did not commit in time; send it again with the same ids or key"_s));
    }
    scheduleExpiry();
}

// The timer runs for the oldest submission that still waits.
void HttpSource::scheduleExpiry()
{
    while (!m_deadlines.isEmpty() && !m_pending.contains(m_deadlines.head().number))
        m_deadlines.dequeue();
    if (m_deadlines.isEmpty())
        return m_deadlineTimer.stop();
    m_deadlineTimer.start(
        std::chrono::milliseconds(std::max<qint64>(m_deadlines.head().at - m_clock.elapsed(), 0)));
}

// While paused it is made up for later: the mark bounds what a crash can have lost, and a late one does so,
// too.
void HttpSource::mark()
{
    if (m_paused)
        return;
    m_gaps.mark(utcNowMs());
    const SourceEvents events = m_gaps.take();
    if (!events.isEmpty())
        Q_EMIT received(events);
}

void HttpSource::setState(SourceState state)
{
    if (m_status.state == state)
        return;
    m_status.state = state;
    m_status.since = utcNowMs();
    Q_EMIT statusChanged(m_status);
}
