// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_watch.h"

#include "feed/server_status_json.h"
#include "feed_client.h"

ReportWatch::ReportWatch(FeedClient *client, QObject *parent, const FeedTiming &timing)
    : QObject(parent)
    , m_client(client)
    , m_timing(timing)
    , m_backoff(timing.firstRetry, timing.longestRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ReportWatch::ask);
    connect(client, &FeedClient::stateChanged, this, &ReportWatch::follow);
}

ReportWatch::~ReportWatch() = default;

void ReportWatch::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    follow();
}

// Being refused lasts as long as the client's connection does, whether somebody looks or not.
void ReportWatch::follow()
{
    const bool isConnected = m_client->state().isConnected();
    if (isConnected && m_access == Access::NotAllowed)
        return;
    const bool isWanted = m_isWatched && isConnected;
    if (isWanted && m_access == Access::Closed) {
        m_backoff.reset();
        ask();
    } else if (!isWanted && m_access != Access::Closed) {
        close();
    }
}

void ReportWatch::ask()
{
    FeedQuery query;
    query.view = FeedView::Status;
    m_connection = new FeedConnection(m_client->address().liveUrl(query), m_client->token(), m_timing, this);
    connect(m_connection, &FeedConnection::received, this, &ReportWatch::onReceived);
    connect(m_connection, &FeedConnection::lost, this, &ReportWatch::onLost);
    m_connection->open();
    if (m_access == Access::Closed)
        enter(Access::Asking);
}

void ReportWatch::close()
{
    m_retry.stop();
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->deleteLater();
        m_connection.clear();
    }
    enter(Access::Closed);
}

void ReportWatch::onReceived(const Envelope &envelope)
{
    const auto *update = std::get_if<FeedUpdate>(&envelope);
    if (!update || update->report.isEmpty())
        return;
    m_report = serverStatusFromJson(update->report);
    enter(Access::Told);
}

void ReportWatch::onLost(const FeedLoss &loss)
{
    m_connection->deleteLater();
    m_connection.clear();
    if (loss.status == 401 || loss.status == 403) {
        enter(Access::NotAllowed);
        return;
    }
    if (!loss.permanent)
        m_retry.start(m_backoff.next());
    enter(Access::Unavailable, loss.words);
}

void ReportWatch::enter(Access access, const QString &problem)
{
    m_access = access;
    m_problem = problem;
    if (access != Access::Told)
        m_report.reset();
    Q_EMIT changed();
}
