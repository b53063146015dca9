// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_models.h"

#include "feed_client.h"

FeedModels::FeedModels(FeedClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_stream(client, &m_archive)
{
    connect(client, &FeedClient::accessChanged, this,
            [this] { m_archive.setServer(m_client->address(), m_client->token()); });
    connect(client, &FeedClient::serverChanged, this, &FeedModels::clear);
    connect(client, &FeedClient::helloReceived, &m_channels, &ChannelModel::noteReconnected);
    connect(client, &FeedClient::updateReceived, this, &FeedModels::onUpdate);
    connect(client, &FeedClient::skipped, this, &FeedModels::onSkipped);
    connect(client, &FeedClient::stateChanged, &m_status, &StatusModel::setConnection);
    connect(client, &FeedClient::statusReceived, &m_status, &StatusModel::setServer);
    m_status.setConnection(client->state());
}

void FeedModels::onUpdate(const FeedUpdate &update)
{
    if (std::exchange(m_epoch, update.cursor.epoch) != update.cursor.epoch)
        Q_EMIT archiveFound(update.cursor);
    if (update.metrics)
        m_metrics.apply(*update.metrics);
    if (update.snapshot) {
        m_channels.replace(update.channels.rows);
        Q_EMIT stateReplaced(update.messages);
        return;
    }
    m_metrics.countArrived(update.messages.size());
    // Before what is said of channels now: none of them is erased.
    if (!update.erased.isEmpty())
        m_channels.forget(update.erased);
    m_channels.apply(update.channels.rows);
    m_channels.noteArrived(update.messages);
    if (!update.messages.isEmpty())
        Q_EMIT messagesArrived(update.messages);
    if (!update.deleted.isEmpty())
        Q_EMIT messagesDeleted(update.deleted);
    if (!update.erased.isEmpty())
        Q_EMIT channelsErased(update.erased);
}

void FeedModels::onSkipped(const FeedSkip &skip)
{
    if (!skip.deleted.isEmpty())
        Q_EMIT messagesDeleted(skip.deleted);
    if (skip.erased.isEmpty())
        return;
    m_channels.forget(skip.erased);
    Q_EMIT channelsErased(skip.erased);
}

void FeedModels::clear()
{
    m_channels.clear();
    m_metrics.clear();
    m_epoch.clear();
    Q_EMIT cleared();
}
