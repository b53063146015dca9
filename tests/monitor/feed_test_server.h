// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/close_code.h"
#include "feed/envelope.h"

#include <QList>
#include <QUrl>
#include <QWebSocketServer>

class QWebSocket;

// A real WebSocket server on a free port of this machine that sends what a test tells it.
class FeedTestServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedTestServer)

public:
    FeedTestServer();
    ~FeedTestServer() override;

    QString address() const;
    int connections() const { return static_cast<int>(m_urls.size()); }
    // Of the newest connection.
    QUrl url() const { return m_urls.last(); }
    QByteArray authorization() const { return m_authorization; }

    void send(const Envelope &envelope);
    void sendText(const QByteArray &text);
    void close(quint16 code, const QString &reason = {});
    // Stops listening and cuts the newest connection without a goodbye.
    void vanish();

Q_SIGNALS:
    void connected();

private:
    QWebSocketServer m_server;
    QWebSocket *m_newest = nullptr;
    QList<QUrl> m_urls;
    QByteArray m_authorization;
};
