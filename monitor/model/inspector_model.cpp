// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_model.h"

#include "base/time_text.h"
#include "feed_client.h"
#include "inspector_archive.h"
#include "inspector_feed.h"
#include "inspector_sources.h"
#include "report_watch.h"
#include "status_model.h"

InspectorModel::InspectorModel(FeedClient *client, StatusModel *status, ReportWatch *report, QObject *parent)
    : InspectorModel(client, status, report, utcNowMs, parent)
{}

InspectorModel::InspectorModel(FeedClient *client, StatusModel *status, ReportWatch *report, Clock clock,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_status(status)
    , m_report(report)
    , m_clock(std::move(clock))
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &InspectorModel::refresh);
    connect(&m_second, &QTimer::timeout, this, &InspectorModel::refresh);
    connect(status, &StatusModel::changed, this, &InspectorModel::gather);
    connect(report, &ReportWatch::changed, this, &InspectorModel::gather);
    connect(client, &FeedClient::updateReceived, this, &InspectorModel::noteMessages);
    connect(client, &FeedClient::serverChanged, this, [this] { m_lastMessageAt.clear(); });
    refresh();
}

void InspectorModel::setWatched(const QObject *who, bool isWatched)
{
    if (isWatched)
        m_watchers.insert(who);
    else
        m_watchers.remove(who);
    const bool isSeen = !m_watchers.isEmpty();
    m_report->setWatched(isSeen);
    if (!isSeen) {
        m_second.stop();
        m_tick.stop();
    } else if (!m_second.isActive()) {
        m_second.start();
        refresh();
    }
}

void InspectorModel::gather()
{
    if (!m_watchers.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

void InspectorModel::refresh()
{
    InspectorGroup feed = feedNow();
    InspectorGroup sources = sourcesNow();
    InspectorGroup archive = archiveNow();
    if (feed == m_feed && sources == m_sources && archive == m_archive)
        return;
    m_feed = std::move(feed);
    m_sources = std::move(sources);
    m_archive = std::move(archive);
    Q_EMIT changed();
}

bool InspectorModel::canReconnect() const
{
    const FeedState state = m_client->state().state;
    return state == FeedState::Reconnecting || state == FeedState::Refused;
}

bool InspectorModel::needsSettings() const
{
    return !m_client->state().isConnected() && m_client->state().state != FeedState::Connecting;
}

void InspectorModel::noteMessages(const FeedUpdate &update)
{
    for (const ChatMessage &message : update.messages) {
        const auto known = m_lastMessageAt.find(message.source);
        if (known != m_lastMessageAt.end())
            *known = std::max(*known, message.receivedAt);
        else if (m_lastMessageAt.size() < mostSources)
            m_lastMessageAt.insert(message.source, message.receivedAt);
    }
}

qint64 InspectorModel::serverNow() const
{
    return m_client->serverTime().value_or(m_clock());
}

InspectorGroup InspectorModel::feedNow() const
{
    FeedFacts facts;
    facts.state = m_client->state();
    facts.address = m_client->address().text();
    if (m_client->cursor())
        facts.cursor = QString::fromLatin1(m_client->cursor()->toText());
    facts.lag = m_client->lag();
    if (const auto serverTime = m_client->serverTime())
        facts.clockAhead = *serverTime - m_clock();
    if (m_report->report()) {
        facts.server = QString::fromUtf8(m_report->report()->version).simplified().left(40);
        facts.serverStartedAt = m_report->report()->startedAt;
    }
    facts.history = m_client->history().events();
    return feedGroup(facts, m_clock());
}

InspectorGroup InspectorModel::sourcesNow() const
{
    SourceFacts facts;
    facts.isKnown = m_status->server().has_value();
    if (facts.isKnown)
        facts.sources = m_status->server()->sources;
    facts.lastMessageAt = m_lastMessageAt;
    // The report is as fresh as the second; the feed's status does not follow each message.
    if (m_report->report()) {
        for (const SourceStatus &source : m_report->report()->sources) {
            qint64 &at = facts.lastMessageAt[source.name];
            at = std::max(at, source.lastEventAt);
        }
    }
    return sourcesGroup(facts, serverNow());
}

InspectorGroup InspectorModel::archiveNow() const
{
    ArchiveFacts facts;
    if (m_status->server())
        facts.status = m_status->server()->archive;
    facts.access = m_report->access();
    facts.problem = m_report->problem();
    facts.report = m_report->report();
    return archiveGroup(facts, serverNow());
}
