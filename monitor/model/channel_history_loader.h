// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class ArchiveClient;
class ChannelModel;
class FeedClient;

// Gives the channel table the last hour of each channel, from the archive: after every connection, because
// what was missed meanwhile belongs to the minutes in which it was said. All on the GUI's thread; nothing
// blocks. A server that cannot tell is asked again with the next connection, and the table counts by itself,
// as it does for channels that the archive does not tell of. An answer to an earlier connection is dropped.
class ChannelHistoryLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelHistoryLoader)

public:
    // All must outlive it.
    ChannelHistoryLoader(FeedClient *client, ArchiveClient *archive, ChannelModel *channels,
                         QObject *parent = nullptr);

private:
    void load();

    ArchiveClient *m_archive;
    ChannelModel *m_channels;
    QTimer m_afterSnapshot; // the table has its rows then
    int m_connection = 0;   // counts them, and every server and token
};
