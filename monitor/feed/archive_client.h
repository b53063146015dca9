// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"
#include "archive_request.h"
#include "server_address.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

class QNetworkAccessManager;
class QUrlQuery;

// Asks the server's archive over HTTP. Futures finish on the creator's thread; nothing blocks. Cancelling a
// future aborts its request. The token goes to that server alone: redirects are not followed.
//
// Bounds: an answer of 16 MiB, with no more messages than were asked for and no row larger than largestRow
// (received_rows.h), `mostRows` of anything else, 20 s without a byte of it and 60 s for the whole;
// `mostAtOnce` requests at a time, further ones are answered with a problem.
class ArchiveClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveClient)

public:
    static constexpr int mostAtOnce = 32;
    static constexpr qsizetype mostRows = 20'000;

    explicit ArchiveClient(QObject *parent = nullptr, const ArchiveTiming &timing = {});
    ~ArchiveClient() override;

    // Requests that are under way go on to the old one. The token may be empty.
    void setServer(const ServerAddress &address, const QByteArray &token);
    const ServerAddress &address() const { return m_address; }

    QFuture<ArchiveAnswer<MessagesAnswer>> messages(const MessagesRequest &request);

    // `source` may be empty: then the one with the most messages is meant.
    QFuture<ArchiveAnswer<UserAnswer>> user(const Utf8 &login, const Utf8 &source);

    // What the token may see.
    QFuture<ArchiveAnswer<RightsAnswer>> rights();

    // The channels spoken in last, at most ChannelPage::most, with their last hour.
    QFuture<ArchiveAnswer<QList<FeedChannelCount>>> channels();

private:
    template <class Answer, class Read>
    QFuture<ArchiveAnswer<Answer>> get(const QUrl &url, Read read);
    // Why nothing can be asked now, translated; empty when it can.
    QString refusal() const;
    ArchiveRequest *send(const QUrl &url);

    QNetworkAccessManager *m_network;
    ArchiveTiming m_timing;
    ServerAddress m_address;
    QByteArray m_token;
    int m_underWay = 0;
};
