// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_client.h"
#include "channel_model.h"
#include "message_feed.h"
#include "metrics_model.h"
#include "status_model.h"

#include <QObject>

class FeedClient;

// What the feed fills and the windows and the tray show, and who asks the archive of the same server. Owns
// both; `client` must outlive it.
class FeedModels final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedModels)

public:
    explicit FeedModels(FeedClient *client, QObject *parent = nullptr);

    ChannelModel *channels() { return &m_channels; }
    MessageFeed *stream() { return &m_stream; }
    MessageModel *messages() { return m_stream.model(); }
    MetricsModel *metrics() { return &m_metrics; }
    StatusModel *status() { return &m_status; }
    FeedClient *client() { return m_client; }
    ArchiveClient *archive() { return &m_archive; }

Q_SIGNALS:
    // The archive that what follows is of: the first, and whenever it is another, before anything of it is
    // shown or told.
    void archiveFound(const Cursor &archive);
    // What was said, once each and in the order of its ids; not what a snapshot or the archive tells.
    void messagesArrived(const ChatMessages &messages);
    // All before is void; the newest messages of a snapshot stand in its place.
    void stateReplaced(const ChatMessages &messages);
    void messagesDeleted(const QList<qint64> &ids);
    void channelsErased(const QList<qint64> &ids);
    // Another server, or none: nothing is known.
    void cleared();

private:
    void onUpdate(const FeedUpdate &update);
    void onSkipped(const FeedSkip &skip);
    void clear();

    FeedClient *m_client;
    ArchiveClient m_archive;
    ChannelModel m_channels;
    MessageFeed m_stream;
    MetricsModel m_metrics;
    StatusModel m_status;
    QByteArray m_epoch; // of the archive that was found; empty before
};
