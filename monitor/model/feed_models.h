// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel_model.h"
#include "message_model.h"
#include "metrics_model.h"
#include "status_model.h"

#include <QObject>

class FeedClient;

// What the feed fills and the windows and the tray show. Owns the models; `client` must outlive it.
class FeedModels final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedModels)

public:
    explicit FeedModels(FeedClient *client, QObject *parent = nullptr);

    ChannelModel *channels() { return &m_channels; }
    MessageModel *messages() { return &m_messages; }
    MetricsModel *metrics() { return &m_metrics; }
    StatusModel *status() { return &m_status; }

private:
    void onUpdate(const FeedUpdate &update);
    void onSkipped(const FeedSkip &skip);
    void clear();

    ChannelModel m_channels;
    MessageModel m_messages;
    MetricsModel m_metrics;
    StatusModel m_status;
};
