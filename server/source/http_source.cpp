// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_source.h"

#include "http_body_reader.h"
#include "http_item_decoder.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

namespace {

// Decodes the items; those that can be read become events with a ticket, the others are rejected in `result`.
SourceEvents decodeItems(const HttpBodyItems &items, quint64 submission, SubmissionResult &result)
{
    SourceEvents events;
    events.reserve(items.size());
    result.items.resize(items.size());
    const qint64 now = utcNowMs();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto message =
            items[i].and_then([now](const QJsonValue &item) { return HttpItemDecoder::decode(item, now); });
        if (message)
            events.append(SourceEvent{*message, Ticket{submission, static_cast<qint32>(i)}});
        else
            result.items[i] = ItemOutcome{ItemOutcome::Kind::Rejected, 0, message.error().message};
    }
    return events;
}

} // namespace

HttpSource::HttpSource(QObject *parent)
    : HttpSource(HttpSettings{}, parent)
{}

HttpSource::HttpSource(const HttpSettings &settings, QObject *parent)
    : Source(parent)
    , m_settings(settings)
{
    m_status.name = "http";
    m_status.kind = "http";
    m_status.state = SourceState::Offline;
    m_status.since = utcNowMs();
    m_deadlineTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &HttpSource::expire);
    m_clock.start();
}

void HttpSource::start()
{
    setState(SourceState::Live);
}

void HttpSource::stop()
{
    m_deadlineTimer.stop();
    m_deadlines.clear();
    setState(SourceState::Offline);
    // Taken out first: an answer may run code of whoever waited for it.
    const auto pending = std::exchange(m_pending, {});
    for (const Pending &waiting : pending)
        waiting.submission->answer(failure(ErrorCode::Unavailable, u"the server is stopping"_s));
}

void HttpSource::setPaused(bool paused)
{
    m_paused = paused;
}

QFuture<Expected<SubmissionResult>> HttpSource::submit(const QByteArray &body, BodyFormat format)
{
    const auto submission = std::make_shared<HttpSubmission>(m_load, body.size());
    const auto future = submission->future();
    if (m_load->submissions > m_settings.maxPending || m_load->bytes > m_settings.maxPendingBytes) {
        submission->answer(failure(ErrorCode::Busy, u"too many submissions are under way; try again"_s));
        return future;
    }
    QMetaObject::invokeMethod(
        this, [this, submission, body, format] { accept(submission, body, format); }, Qt::QueuedConnection);
    return future;
}

void HttpSource::accept(const std::shared_ptr<HttpSubmission> &submission, const QByteArray &body,
                        BodyFormat format)
{
    if (m_status.state != SourceState::Live)
        return submission->answer(failure(ErrorCode::Unavailable, u"the server is not taking messages in"_s));
    if (m_paused)
        return submission->answer(failure(ErrorCode::Busy, u"ingest is full; try again"_s));
    const auto items = readHttpBody(body, format, maxEventsPerEmission);
    if (!items)
        return submission->answer(tl::unexpected(items.error()));

    const quint64 number = ++m_lastNumber;
    Pending pending{submission, {}, 0};
    const SourceEvents events = decodeItems(*items, number, pending.result);
    pending.open = events.size();
    if (events.size() < items->size()) {
        m_status.unparsable += items->size() - events.size();
        Q_EMIT statusChanged(m_status);
    }
    if (events.isEmpty())
        return submission->answer(std::move(pending.result));
    m_status.lastEventAt = utcNowMs();
    m_pending.emplace(number, std::move(pending));
    m_deadlines.enqueue({m_clock.elapsed() + m_settings.deadline.count(), number});
    scheduleExpiry();
    Q_EMIT received(events);
}

void HttpSource::settle(const CommittedBatchPtr &batch)
{
    for (const CommitOutcome &outcome : batch->outcomes) {
        const auto found = m_pending.find(outcome.ticket.submission);
        if (found == m_pending.end() || outcome.ticket.item < 0 ||
            outcome.ticket.item >= found->result.items.size())
            continue;
        const auto kind = outcome.duplicate ? ItemOutcome::Kind::Duplicate : ItemOutcome::Kind::Accepted;
        found->result.items[outcome.ticket.item] = ItemOutcome{kind, outcome.id, {}};
        if (--found->open > 0)
            continue;
        Pending done = std::move(*found);
        m_pending.erase(found);
        done.submission->answer(std::move(done.result));
    }
}

void HttpSource::expire()
{
    const qint64 now = m_clock.elapsed();
    while (!m_deadlines.isEmpty() && m_deadlines.head().at <= now) {
        const Pending late = m_pending.take(m_deadlines.dequeue().number);
        if (late.submission)
            late.submission->answer(failure(
                ErrorCode::Unavailable, u"the archive did not commit in time; send the same ids again"_s));
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

void HttpSource::setState(SourceState state)
{
    if (m_status.state == state)
        return;
    m_status.state = state;
    m_status.since = utcNowMs();
    Q_EMIT statusChanged(m_status);
}
