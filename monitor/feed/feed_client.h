// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "connection_state.h"
#include "feed/envelope.h"
#include "feed_connection.h"
#include "feed_timing.h"
#include "server_address.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

// Keeps the monitor's view of one server's feed: connects, resumes from its cursor, reconnects with back-off,
// and says how it is. Owns the connection. All on the creator's thread; nothing blocks.
//
// What it promises its listeners: after helloReceived with `reset` the old state is void and one update with
// `snapshot` follows; every message is in exactly one update, none with an id that an earlier update had.
class FeedClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedClient)

public:
    explicit FeedClient(QObject *parent = nullptr, const FeedTiming &timing = {});
    ~FeedClient() override;

    // What is asked for from the next start() on, but for its cursor; before it was set the view Monitor.
    void setQuery(const FeedQuery &query) { m_query = query; }

    // Ends what there is and connects. Another address than before starts without a cursor. The token may be
    // empty.
    void start(const ServerAddress &address, const QByteArray &token);
    void stop();

    // Tries at once instead of at retryAt; also after a refusal. Nothing while connected or before start().
    void reconnectNow();

    const ConnectionState &state() const { return m_state; }
    const ServerAddress &address() const { return m_address; }
    const QByteArray &token() const { return m_token; }

    // The position up to which everything was received; none before the first snapshot.
    const std::optional<Cursor> &cursor() const { return m_cursor; }

    // Messages dropped because they had come before.
    qint64 duplicates() const { return m_duplicates; }

Q_SIGNALS:
    // start() was called with another address: what was shown belongs to another server.
    void serverChanged();
    // start() was called: what else asks this server takes address() and token() from now on.
    void started();
    void helloReceived(const FeedHello &hello);
    void updateReceived(const FeedUpdate &update);
    void skipped(const FeedSkip &skip);
    void statusReceived(const FeedStatus &status);
    void stateChanged(const ConnectionState &state);

private:
    void connectNow();
    void dropConnection();
    void onReceived(const Envelope &envelope);
    void onHello(const FeedHello &hello);
    void onSkip(const FeedSkip &skip);
    void onUpdate(FeedUpdate update);
    void onBeat(const FeedBeat &beat);
    void onStatus(const FeedStatus &status);
    void onLost(const FeedLoss &loss);
    void enter(FeedState state, const QString &reason = {}, qint64 retryAt = 0);

    FeedTiming m_timing;
    FeedQuery m_query;
    Backoff m_backoff;
    QTimer m_retry;
    QPointer<FeedConnection> m_connection;
    ServerAddress m_address;
    QByteArray m_token;
    std::optional<Cursor> m_cursor;
    ConnectionState m_state;
    qint64 m_duplicates = 0;
    bool m_wasConnected = false; // since start()
};
