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
    connect(client, &FeedClient::helloReceived, &m_afterSnapshot, qOverload<>(&QTimer::start));
}

void ChannelHistoryLoader::load()
{
    whenAnswered(m_archive->channels(), this, [this](const ArchiveAnswer<QList<FeedChannelCount>> &answer) {
        if (answer)
            m_channels->setHistory(*answer);
        else
            qCInfo(lcMonitor).noquote() << "no history of channels:" << answer.error().words;
    });
}
