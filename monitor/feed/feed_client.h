// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "connection_history.h"
#include "connection_state.h"
#include "feed/envelope.h"
#include "feed_connection.h"
#include "feed_timing.h"
#include "server_address.h"
#include "server_clock.h"

#include <QElapsedTimer>
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
    // Ends what there is and forgets the server, its token and the cursor: nothing reaches it any more.
    void forget();

    // Tries at once instead of at retryAt; also after a refusal. Nothing while connected or without a server.
    void reconnectNow();

    const ConnectionState &state() const { return m_state; }
    const ServerAddress &address() const { return m_address; }
    const QByteArray &token() const { return m_token; }
    const ConnectionHistory &history() const { return m_history; }

    // How far what was received lags behind the server, in ms; none while it is not known.
    std::optional<qint64> lag() const;
    // The server's clock, ms UTC; likewise.
    std::optional<qint64> serverTime() const;

    // The position up to which everything was received; none before the first snapshot.
    const std::optional<Cursor> &cursor() const { return m_cursor; }

    // Messages dropped because they had come before.
    qint64 duplicates() const { return m_duplicates; }

Q_SIGNALS:
    // start() was called with another address, or forget(): what was shown belongs to another server.
    void serverChanged();
    // start() or forget() was called: what else asks this server takes address() and token() from now on.
    // Both are empty when there is none.
    void accessChanged();
    void helloReceived(const FeedHello &hello);
    void updateReceived(const FeedUpdate &update);
    void skipped(const FeedSkip &skip);
    void statusReceived(const FeedStatus &status);
    void stateChanged(const ConnectionState &state);

private:
    void setAccess(const ServerAddress &address, const QByteArray &token);
    void connectNow();
    void dropConnection();
    void onReceived(const Envelope &envelope);
    void onHello(const FeedHello &hello);
    void onSkip(const FeedSkip &skip);
    void onUpdate(FeedUpdate update);
    void onBeat(const FeedBeat &beat);
    void onStatus(const FeedStatus &status);
    void onLatency(int milliseconds);
    void onLost(const FeedLoss &loss);
    void enter(FeedState state, const FeedLoss &why = {}, qint64 retryAt = 0);

    FeedTiming m_timing;
    FeedQuery m_query;
    Backoff m_backoff;
    QTimer m_retry;
    QPointer<FeedConnection> m_connection;
    ServerAddress m_address;
    QByteArray m_token;
    std::optional<Cursor> m_cursor;
    ConnectionState m_state;
    ConnectionHistory m_history;
    ServerClock m_serverClock;
    QElapsedTimer m_steady;
    qint64 m_duplicates = 0;
    bool m_wasConnected = false; // since start()
};
