// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_models.h"

#include "base/time_text.h"
#include "feed_client.h"

#include <QLocale>

FeedModels::FeedModels(FeedClient *client, QObject *parent)
    : QObject(parent)
{
    connect(client, &FeedClient::serverChanged, this, &FeedModels::clear);
    connect(client, &FeedClient::updateReceived, this, &FeedModels::onUpdate);
    connect(client, &FeedClient::skipped, this, &FeedModels::onSkipped);
    connect(client, &FeedClient::stateChanged, &m_status, &StatusModel::setConnection);
    connect(client, &FeedClient::statusReceived, &m_status, &StatusModel::setServer);
    m_status.setConnection(client->state());
}

void FeedModels::onUpdate(const FeedUpdate &update)
{
    if (update.metrics)
        m_metrics.apply(*update.metrics);
    if (update.snapshot) {
        m_channels.replace(update.channels.rows);
        m_messages.replace(update.messages);
        Q_EMIT stateReplaced(update.messages);
        return;
    }
    m_metrics.countArrived(update.messages.size());
    m_channels.apply(update.channels.rows);
    m_channels.noteArrived(update.messages);
    m_messages.append(update.messages);
    if (!update.messages.isEmpty())
        Q_EMIT messagesArrived(update.messages);
    if (!update.deleted.isEmpty())
        Q_EMIT messagesDeleted(update.deleted);
    if (!update.erased.isEmpty())
        Q_EMIT channelsErased(update.erased);
}

// A row in the place of what was left out, so that nobody takes the list for whole.
void FeedModels::onSkipped(const FeedSkip &skip)
{
    ChatMessage row;
    row.id = skip.to;
    row.kind = MessageKind::Event;
    row.sentAt = row.receivedAt = utcNowMs();
    row.text =
        tr("Messages left out because they came too fast: %1").arg(QLocale().toString(skip.count)).toUtf8();
    m_messages.append({row});
}

void FeedModels::clear()
{
    m_channels.clear();
    m_messages.clear();
    m_metrics.clear();
    Q_EMIT cleared();
}
