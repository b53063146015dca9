// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_rights.h"

#include "archive_client.h"
#include "base/log.h"
#include "feed_client.h"
#include "when_answered.h"

ReaderRights::ReaderRights(FeedClient *client, ArchiveClient *archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    connect(client, &FeedClient::accessChanged, this, [this] {
        ++m_token;
        set(false);
    });
    connect(client, &FeedClient::helloReceived, this, &ReaderRights::ask);
}

void ReaderRights::ask()
{
    whenAnswered(
        m_archive->rights(), this, [this, token = m_token](const ArchiveAnswer<RightsAnswer> &answer) {
            if (token != m_token)
                return; // it is about another one
            if (answer)
                set(answer->seesDeleted);
            else
                qCInfo(lcMonitor).noquote() << "the token's rights are not known:" << answer.error().words;
        });
}

void ReaderRights::set(bool seesDeleted)
{
    if (std::exchange(m_seesDeleted, seesDeleted) != seesDeleted)
        Q_EMIT changed(seesDeleted);
}
