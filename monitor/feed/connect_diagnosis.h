// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslError>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

// Why there is no connection, for a person.
struct FeedLoss
{
    bool permanent = false; // the same request would be refused again: do not try by yourself
    QString words;          // what happened: a translated sentence, plain text, may quote the server
    QString advice = {};    // what to do about it: translated, empty where nothing helps but waiting
    int status = 0;         // the HTTP status with which the upgrade was refused, where there was one
};

// Finds out why the feed could not be opened. QWebSocket tells neither the HTTP status nor the server's
// words, so the same upgrade request is sent once more over plain HTTP and its answer is read. Lives for one
// question on the caller's thread; never blocks. The caller limits the time by deleting it.
class ConnectDiagnosis final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDiagnosis)

public:
    // `live` is the ws(s) URL that failed. The token goes to that host only; redirects are not followed.
    ConnectDiagnosis(const QUrl &live, const QByteArray &token, QObject *parent);
    ~ConnectDiagnosis() override;

Q_SIGNALS:
    // Emitted once.
    void finished(const FeedLoss &loss);

private:
    void judge();
    FeedLoss judgeNetworkError() const;
    FeedLoss judgeCertificate() const;
    FeedLoss judgeStatus(int status, const QString &serverWords) const;
    FeedLoss judgeStranger(int status) const;

    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_certificateErrors;
    QString m_place; // host:port as shown
    bool m_hasToken;
};
