// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_history_loader.h"

#include "archive_client.h"
#include "base/log.h"
#include "channel_model.h"
#include "feed_client.h"
#include "when_answered.h"

namespace {

constexpr std::chrono::milliseconds settle{500};

} // namespace

ChannelHistoryLoader::ChannelHistoryLoader(FeedClient *client, ArchiveClient *archive, ChannelModel *channels,
                                           QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_channels(channels)
{
    m_afterSnapshot.setSingleShot(true);
    m_afterSnapshot.setInterval(settle);
    connect(&m_afterSnapshot, &QTimer::timeout, this, &ChannelHistoryLoader::load);
    connect(client, &FeedClient::accessChanged, this, [this] {
        ++m_connection;
        m_afterSnapshot.stop();
    });
    connect(client, &FeedClient::helloReceived, this, [this] {
        ++m_connection;
        m_afterSnapshot.start();
    });
}

void ChannelHistoryLoader::load()
{
    whenAnswered(m_archive->channels(), this,
                 [this, connection = m_connection](const ArchiveAnswer<QList<FeedChannelCount>> &answer) {
                     if (connection != m_connection)
                         return; // it is about another server, or older than what was told since
                     if (answer)
                         m_channels->setHistory(*answer);
                     else
                         qCInfo(lcMonitor).noquote() << "no history of channels:" << answer.error().words;
                 });
}
