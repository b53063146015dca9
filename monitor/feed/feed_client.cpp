// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_client.h"

#include "base/log.h"
#include "base/time_text.h"

using namespace Qt::StringLiterals;

FeedClient::FeedClient(QObject *parent, const FeedTiming &timing)
    : QObject(parent)
    , m_timing(timing)
    , m_backoff(timing.firstRetry, timing.longestRetry)
{
    m_query.view = FeedView::Monitor;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &FeedClient::connectNow);
    m_state.since = utcNowMs();
    m_steady.start();
}

FeedClient::~FeedClient() = default;

void FeedClient::setAccess(const ServerAddress &address, const QByteArray &token)
{
    const bool otherServer = address != m_address;
    m_address = address;
    m_token = token;
    m_wasConnected = false;
    m_state.reconnects = m_state.resumes = m_state.resets = 0;
    m_state.otherArchiveSince = 0;
    if (otherServer) {
        m_cursor.reset();
        Q_EMIT serverChanged();
    }
    Q_EMIT accessChanged();
}

void FeedClient::start(const ServerAddress &address, const QByteArray &token)
{
    setAccess(address, token);
    m_backoff.reset();
    enter(FeedState::Connecting);
    connectNow();
}

void FeedClient::stop()
{
    m_retry.stop();
    dropConnection();
    enter(FeedState::Offline);
}

void FeedClient::forget()
{
    m_retry.stop();
    dropConnection();
    setAccess({}, {});
    enter(FeedState::Offline);
}

void FeedClient::reconnectNow()
{
    if (m_address.isEmpty() || m_state.isConnected())
        return;
    m_backoff.reset();
    enter(m_wasConnected ? FeedState::Reconnecting : FeedState::Connecting,
          {false, m_state.reason, m_state.advice});
    connectNow();
}

void FeedClient::connectNow()
{
    m_retry.stop();
    dropConnection();
    if (m_state.retryAt != 0)
        enter(m_state.state, {false, m_state.reason, m_state.advice});

    FeedQuery query = m_query;
    query.cursor = m_cursor;
    m_connection = new FeedConnection(m_address.liveUrl(query), m_token, m_timing, this);
    connect(m_connection, &FeedConnection::received, this, &FeedClient::onReceived);
    connect(m_connection, &FeedConnection::lost, this, &FeedClient::onLost);
    connect(m_connection, &FeedConnection::latencyMeasured, this, &FeedClient::onLatency);
    m_connection->open();
}

void FeedClient::dropConnection()
{
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->deleteLater();
    m_connection.clear();
}

void FeedClient::onLatency(int milliseconds)
{
    m_serverClock.setLatency(milliseconds);
    m_state.latencyMs = milliseconds;
    Q_EMIT stateChanged(m_state);
}

std::optional<qint64> FeedClient::lag() const
{
    return m_state.isConnected() ? m_serverClock.lag(m_steady.elapsed()) : std::nullopt;
}

std::optional<qint64> FeedClient::serverTime() const
{
    return m_state.isConnected() ? m_serverClock.serverTime(m_steady.elapsed()) : std::nullopt;
}

void FeedClient::onReceived(const Envelope &envelope)
{
    m_serverClock.heardFrame(m_steady.elapsed());
    if (const auto *hello = std::get_if<FeedHello>(&envelope))
        onHello(*hello);
    else if (const auto *update = std::get_if<FeedUpdate>(&envelope))
        onUpdate(*update);
    else if (const auto *skip = std::get_if<FeedSkip>(&envelope))
        onSkip(*skip);
    else if (const auto *status = std::get_if<FeedStatus>(&envelope))
        onStatus(*status);
    else if (const auto *beat = std::get_if<FeedBeat>(&envelope))
        onBeat(*beat);
}

// A filter passes many positions without a message.
void FeedClient::onBeat(const FeedBeat &beat)
{
    m_serverClock.heardBeat(beat.time, m_steady.elapsed());
    if (m_cursor)
        m_cursor = beat.cursor;
}

void FeedClient::onSkip(const FeedSkip &skip)
{
    if (!m_cursor)
        return; // before the snapshot there is nothing to be behind of
    m_cursor = skip.cursor;
    Q_EMIT skipped(skip);
}

void FeedClient::onHello(const FeedHello &hello)
{
    if (m_wasConnected) {
        ++m_state.reconnects;
        ++(hello.resume == Resume::Reset ? m_state.resets : m_state.resumes);
    }
    m_wasConnected = true;
    // Only a snapshot or an update makes a cursor: one taken from a hello whose snapshot never came would
    // resume over a hole.
    if (hello.resume == Resume::Reset) {
        if (m_cursor && m_cursor->epoch != hello.cursor.epoch)
            m_state.otherArchiveSince = utcNowMs();
        m_cursor.reset();
    }
    m_serverClock.restart(m_steady.elapsed());
    enter(FeedState::Live);
    Q_EMIT helloReceived(hello);
}

void FeedClient::onUpdate(FeedUpdate update)
{
    if (!update.snapshot && !m_cursor) {
        qCWarning(lcMonitor) << "an update before the snapshot was ignored";
        return;
    }
    if (!update.snapshot && m_cursor->epoch == update.cursor.epoch) {
        m_duplicates += update.messages.removeIf(
            [this](const ChatMessage &message) { return message.id <= m_cursor->id; });
    }
    m_cursor = update.cursor;
    if (!update.snapshot && !update.messages.isEmpty())
        m_serverClock.heardMessage(update.messages.last().receivedAt, m_steady.elapsed());
    Q_EMIT updateReceived(update);
}

void FeedClient::onStatus(const FeedStatus &status)
{
    const FeedState state = status.state == "idle" ? FeedState::Idle : FeedState::Live;
    if (state != m_state.state)
        enter(state);
    Q_EMIT statusReceived(status);
}

void FeedClient::onLost(const FeedLoss &loss)
{
    const auto age = m_connection->age();
    dropConnection();
    qCInfo(lcMonitor).noquote() << "feed lost:" << loss.words;
    if (loss.permanent) {
        enter(FeedState::Refused, loss);
        return;
    }
    if (age >= m_timing.stableAfter)
        m_backoff.reset();
    const auto delay = m_backoff.next();
    m_retry.start(delay);
    enter(FeedState::Reconnecting, loss, utcNowMs() + delay.count());
}

void FeedClient::enter(FeedState state, const FeedLoss &why, qint64 retryAt)
{
    if (state != m_state.state)
        m_state.since = utcNowMs();
    m_state.state = state;
    m_state.reason = why.words;
    m_state.advice = why.advice;
    m_state.retryAt = retryAt;
    if (!m_state.isConnected())
        m_state.latencyMs = -1;
    m_history.note(m_state, utcNowMs());
    Q_EMIT stateChanged(m_state);
}
