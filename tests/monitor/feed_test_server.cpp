// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_test_server.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketProtocol>

using namespace Qt::StringLiterals;

FeedTestServer::FeedTestServer()
    : m_server(u"test"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        m_newest = m_server.nextPendingConnection();
        m_newest->setParent(this);
        m_urls.append(m_newest->requestUrl());
        m_authorization = m_newest->request().rawHeader("Authorization");
        Q_EMIT connected();
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_server.errorString()));
}

FeedTestServer::~FeedTestServer()
{
    vanish();
}

QString FeedTestServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void FeedTestServer::send(const Envelope &envelope)
{
    sendText(toJson(envelope));
}

void FeedTestServer::sendText(const QByteArray &text)
{
    m_newest->sendTextMessage(QString::fromUtf8(text));
}

void FeedTestServer::close(quint16 code, const QString &reason)
{
    m_newest->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void FeedTestServer::vanish()
{
    m_server.close();
    if (m_newest)
        m_newest->abort();
}
