// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_models.h"

#include "feed_client.h"

FeedModels::FeedModels(FeedClient *client, QObject *parent)
    : QObject(parent)
{
    connect(client, &FeedClient::serverChanged, this, &FeedModels::clear);
    connect(client, &FeedClient::updateReceived, this, &FeedModels::onUpdate);
    connect(client, &FeedClient::stateChanged, &m_status, &StatusModel::setConnection);
    connect(client, &FeedClient::statusReceived, &m_status, &StatusModel::setServer);
    m_status.setConnection(client->state());
}

void FeedModels::onUpdate(const FeedUpdate &update)
{
    if (update.metrics)
        m_metrics.apply(*update.metrics);
    if (update.snapshot) {
        m_channels.replace(update.channelCounts);
        m_messages.replace(update.messages);
        return;
    }
    m_metrics.countArrived(update.messages.size());
    m_channels.apply(update.channelCounts);
    m_messages.append(update.messages);
}

void FeedModels::clear()
{
    m_channels.clear();
    m_messages.clear();
    m_metrics.clear();
}
