// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_http_server.h"

#include "base/qt_versions.h"

#include <QEvent>
#include <QHttpServerResponse>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

// Qt 6.4 deletes the socket of a client that leaves before its answer, and then answers on it. Here they are
// kept until the end.
class KeepingServer final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->installEventFilter(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }

    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::DeferredDelete; }
};

QHttpServerResponse toResponse(const AppResponse &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        addHeader(response, name, value);
    return response;
}

} // namespace

PlainHttpServer::PlainHttpServer(RequestHandler &handler)
    : m_handler(handler)
{}

quint16 PlainHttpServer::open()
{
    m_server.route(u"/<arg>"_s, QHttpServerRequest::Method::Get,
                   [this](const QUrl &, const QHttpServerRequest &request) { return handle(request); });
    auto *listening = new KeepingServer;
    listening->setListenBacklogSize(4'096);
    if (!listening->listen(QHostAddress(QHostAddress::LocalHost), 0))
        return 0;
    m_server.bind(listening); // owns it from now on
    return listening->serverPort();
}

// Qt 6.4 takes the result out of the future, which resets its state; QFutureInterface does not take that for
// "not finished", as QPromise would.
QFuture<QHttpServerResponse> PlainHttpServer::handle(const QHttpServerRequest &request)
{
    AppRequest asked;
    asked.method = "GET";
    asked.path = request.url().path(QUrl::FullyDecoded).toUtf8();
    asked.query = QUrlQuery(request.url().query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    for (const auto &[name, value] : headerPairs(request))
        asked.headers.append({name.toLower(), value});
    asked.peer = request.remoteAddress().toString();
    QFutureInterface<QHttpServerResponse> response;
    response.reportStarted();
    m_handler.handle(asked).then(&m_context, [response](const AppResponse &answer) mutable {
        response.reportResult(toResponse(answer));
        response.reportFinished();
    });
    return response.future();
}
