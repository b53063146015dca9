// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_connection.h"

#include "base/log.h"
#include "gate_answer.h"
#include "http_backend.h"
#include "virtual_socket.h"

using namespace Qt::StringLiterals;

namespace {

// What QHttpServer gets: the fields as checked, and one Content-Length in place of how the body came.
QByteArray normalised(const HttpHead &head, const QByteArray &body)
{
    QByteArray bytes = head.method + ' ' + head.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : head.fields) {
        static constexpr QByteArrayView dropped[] = {
            "content-length", "transfer-encoding", "connection", "expect",
            "upgrade",        "keep-alive",        "te",         "trailer"};
        if (std::find(std::begin(dropped), std::end(dropped), QByteArrayView(name)) == std::end(dropped))
            bytes += name + ": " + value + "\r\n";
    }
    if (!head.isHttp11 && head.field("host").isEmpty())
        bytes += "host: localhost\r\n"; // HTTP/1.0 may come without; nothing is derived from it
    return bytes + "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpBackend &backend, const GateLimits &limits,
                               const HostRule &hosts, GateGauge &gauge, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_backend(backend)
    , m_limits(limits)
    , m_hosts(hosts)
    , m_gauge(gauge)
    , m_deadline(this)
{
    socket->setParent(this);
    socket->setReadBufferSize(limits.headBytes + limits.requestLineBytes);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::onDeadline);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    setState(State::Head, limits.headDeadline);
}

HttpConnection::~HttpConnection()
{
    // An answer may still be on its way to it; then it goes when that has come.
    if (m_backendSocket && m_state != State::Answer)
        m_backendSocket->disconnectFromHost();
    else if (m_backendSocket)
        connect(m_backendSocket, &VirtualSocket::answered, m_backendSocket,
                &VirtualSocket::disconnectFromHost);
}

void HttpConnection::setState(State state, std::chrono::milliseconds deadline)
{
    m_state = state;
    m_deadline.start(deadline);
}

void HttpConnection::read()
{
    while (m_socket) {
        if (m_state == State::Closing) {
            m_socket->readAll(); // what comes after a refusal is not looked at
            return;
        }
        if (m_state == State::Head && readHead())
            continue;
        if (m_state == State::Body && readBody())
            continue;
        return;
    }
}

// Returns whether there may be more to do with what is buffered.
bool HttpConnection::readHead()
{
    const QByteArray waiting = m_socket->peek(m_limits.headBytes + 4);
    const auto size = HttpRequestParser::headSize(waiting, m_limits);
    if (!size) {
        refuse(size.error());
        return false;
    }
    if (*size == 0) {
        // The idle time ends with the first byte; from then on the head's own deadline counts.
        if (!waiting.isEmpty() && m_deadline.intervalAsDuration() == m_limits.keepAliveIdle)
            m_deadline.start(m_limits.headDeadline);
        return false;
    }
    m_parser = std::make_unique<HttpRequestParser>(m_limits);
    auto head = m_parser->takeHead(QByteArrayView(waiting).first(*size));
    if (!head) {
        refuse(head.error());
        return false;
    }
    m_head = std::move(*head);
    if (const auto refusal = m_hosts.refusal(m_head.field("host"))) {
        refuse({421, *refusal});
        return false;
    }
    if (m_head.isWebSocketUpgrade) {
        QTcpSocket *socket = m_socket;
        socket->skip(*size);
        m_socket.clear();
        m_deadline.stop();
        socket->disconnect(this);
        socket->setParent(nullptr);
        Q_EMIT upgradeRequested(socket, m_head);
        Q_EMIT finished();
        return false;
    }
    m_socket->skip(*size);
    if (m_head.expectsContinue && !m_parser->isComplete())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    setState(State::Body, m_limits.bodyDeadline);
    return true;
}

bool HttpConnection::readBody()
{
    if (!m_parser->isComplete()) {
        const QByteArray waiting = m_socket->peek(m_socket->bytesAvailable());
        const auto taken = m_parser->takeBody(waiting);
        if (!taken) {
            refuse(taken.error());
            return false;
        }
        m_socket->skip(*taken);
        if (!m_parser->isComplete())
            return *taken > 0 && m_socket->bytesAvailable() > 0;
    }
    startAnswer();
    return false;
}

VirtualSocket *HttpConnection::backendSocket()
{
    if (!m_backendSocket) {
        m_backendSocket = new VirtualSocket(m_socket->peerAddress(), m_socket->peerPort());
        connect(m_backendSocket, &VirtualSocket::answered, this, &HttpConnection::takeAnswer);
        m_backend.add(m_backendSocket);
    }
    return m_backendSocket;
}

void HttpConnection::startAnswer()
{
    ++m_gauge.requests;
    setState(State::Answer, m_limits.answerDeadline);
    const QByteArray request = normalised(m_head, m_parser->body());
    m_parser.reset();
    backendSocket()->putRequest(request);
}

void HttpConnection::takeAnswer(const QByteArray &bytes)
{
    const auto answer = m_response.add(bytes);
    if (!answer || !m_socket)
        return;
    m_socket->write(
        gate_answer::fromBackend(*answer, m_head.method == "HEAD", m_head.keepAlive && !m_isLast));
    finishAnswer();
}

void HttpConnection::closeAfterAnswer()
{
    m_isLast = true;
    if (m_socket && m_state == State::Head)
        m_socket->disconnectFromHost();
}

void HttpConnection::finishAnswer()
{
    if (!m_head.keepAlive || m_isLast) {
        setState(State::Closing, m_limits.keepAliveIdle);
        m_socket->disconnectFromHost(); // after all is written
        return;
    }
    setState(State::Head, m_limits.keepAliveIdle);
    read(); // a pipelined request may wait
}

void HttpConnection::refuse(const HttpFault &fault)
{
    ++m_gauge.badRequests;
    qCDebug(lcGate) << "refused with" << fault.status << fault.message;
    m_socket->write(gate_answer::fromApp(jsonError(fault.status, fault.message), false));
    setState(State::Closing, m_limits.keepAliveIdle);
    m_socket->disconnectFromHost();
}

void HttpConnection::onDeadline()
{
    if (!m_socket) {
        Q_EMIT finished();
        return;
    }
    const bool hasPartOfRequest =
        m_state == State::Body || (m_state == State::Head && m_socket->bytesAvailable() > 0);
    if (hasPartOfRequest)
        refuse({408, u"the request did not arrive in time"_s});
    else
        m_socket->abort();
}

void HttpConnection::onDisconnected()
{
    if (m_socket)
        m_socket->deleteLater();
    m_socket.clear();
    Q_EMIT finished();
}
