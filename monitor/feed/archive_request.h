// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

// How long an answer may take.
struct ArchiveTiming
{
    std::chrono::milliseconds silence{20'000}; // without a byte
    std::chrono::milliseconds whole{60'000};   // however many bytes
};

// One question to the HTTP API, from the first packet to its answer; deletes itself then. A cancelled future
// aborts it. On the creator's thread; nothing blocks.
class ArchiveRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveRequest)

public:
    static constexpr qint64 largestAnswer = 16 * 1024 * 1024; // bytes

    // Sends `request` without following redirects, which would carry its token elsewhere.
    ArchiveRequest(QNetworkAccessManager &network, const QNetworkRequest &request,
                   const ArchiveTiming &timing, QObject *parent);
    ~ArchiveRequest() override;

    // Of a server, shown as host:port, that sends more than it may.
    static ArchiveProblem tooMuch(const QString &place);

    QFuture<ArchiveAnswer<QJsonObject>> answer() const { return m_promise.future(); }

private:
    void takeIn();
    void finish();
    void fail(int status, const QString &words);
    void conclude(ArchiveAnswer<QJsonObject> answer);

    QPromise<ArchiveAnswer<QJsonObject>> m_promise;
    QNetworkReply *m_reply;
    QTimer m_limit; // of the whole
    QByteArray m_body;
    QString m_place; // host:port as shown
};
