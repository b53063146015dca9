// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_backend.h"

#include "qt_compat.h"
#include "virtual_socket.h"

#include <QHttpServerResponse>

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    default:
        return {}; // the gate lets no other method through
    }
}

AppRequest toAppRequest(const QHttpServerRequest &request)
{
    AppRequest result;
    result.method = methodName(request.method());
    result.path = request.url().path(QUrl::FullyDecoded).toUtf8();
    QString query = request.url().query(QUrl::FullyEncoded);
    result.query = QUrlQuery(query.replace(u'+', u"%20"_s));
    result.headers = qt_compat::headers(request);
    result.body = request.body();
    result.peer = request.remoteAddress().toString();
    return result;
}

QHttpServerResponse toResponse(const AppResponse &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        qt_compat::addHeader(response, name, value);
    return response;
}

} // namespace

class HttpBackend::Feeder final : public QTcpServer
{
public:
    using QTcpServer::addPendingConnection;
};

HttpBackend::HttpBackend(RequestHandler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
{}

Outcome HttpBackend::start()
{
    using Method = QHttpServerRequest::Method;
    const auto methods = Method::Get | Method::Head | Method::Post | Method::Put | Method::Patch |
                         Method::Delete | Method::Options;
    // One rule for every path: QHttpServer's router answers a wrong method with 404, ours with 405 and Allow.
    m_server.route(u"/<arg>"_s, methods,
                   [this](const QUrl &, const QHttpServerRequest &request) { return handle(request); });

    auto feeder = std::make_unique<Feeder>();
    // QHttpServer insists on a listening server; nothing is ever accepted from this one.
    if (!feeder->listen(QHostAddress::LocalHost, 0))
        return failure(ErrorCode::Internal, u"cannot open a loopback port: %1"_s.arg(feeder->errorString()));
    feeder->pauseAccepting();
    if (!qt_compat::bind(m_server, feeder.get()))
        return failure(ErrorCode::Internal, u"QHttpServer refused its feeder"_s);
    m_feeder = feeder.release();
    return {};
}

void HttpBackend::add(VirtualSocket *socket)
{
    socket->setParent(m_feeder);
    m_feeder->addPendingConnection(socket);
}

// QHttpServer takes the result out of the future, which in Qt 6.4 resets its state; a QPromise (and so a
// .then() that returns a move-only value) would take that for "not finished" and run QHttpServer's
// continuation a second time, on freed memory. QFutureInterface has no such second thoughts.
QFuture<QHttpServerResponse> HttpBackend::handle(const QHttpServerRequest &request)
{
    QFutureInterface<QHttpServerResponse> response;
    response.reportStarted();
    m_handler.handle(toAppRequest(request)).then(this, [response](const AppResponse &answer) mutable {
        response.reportResult(toResponse(answer));
        response.reportFinished();
    });
    return response.future();
}
