// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "feed/server_status.h"
#include "feed_connection.h"
#include "feed_timing.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class FeedClient;

// The server's own figures (queue, spool, commits, sizes), which only admins may see: the feed's view
// `status`, of the server and with the token of a FeedClient. Asked for only while somebody looks and the
// client is connected. A refusal is not asked about again before the client has connected anew; other
// failures are, with back-off. On the creator's thread; nothing blocks.
class ReportWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportWatch)

public:
    enum class Access : quint8 {
        Closed,      // nobody looks, or there is no connection
        Asking,      // no answer yet
        Told,        // there is a report()
        NotAllowed,  // only admins see it
        Unavailable, // could not be had; problem() says why
    };

    // `client` must outlive it.
    explicit ReportWatch(FeedClient *client, QObject *parent = nullptr, const FeedTiming &timing = {});
    ~ReportWatch() override;

    void setWatched(bool isWatched);

    Access access() const { return m_access; }
    const std::optional<ServerStatus> &report() const { return m_report; }
    // Translated sentence, plain text, may quote the server; empty unless Unavailable.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void ask();
    void close();
    void onReceived(const Envelope &envelope);
    void onLost(const FeedLoss &loss);
    void enter(Access access, const QString &problem = {});

    FeedClient *m_client;
    FeedTiming m_timing;
    Backoff m_backoff;
    QTimer m_retry;
    QPointer<FeedConnection> m_connection;
    std::optional<ServerStatus> m_report;
    QString m_problem;
    Access m_access = Access::Closed;
    bool m_isWatched = false;
};
