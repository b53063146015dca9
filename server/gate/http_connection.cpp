// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_connection.h"

#include "base/log.h"
#include "gate_answer.h"
#include "http/content_coding.h"
#include "lingering_close.h"
#include "request_from_head.h"
#include "request_rules.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isTls(const QTcpSocket &socket)
{
    return qobject_cast<const QSslSocket *>(&socket) != nullptr;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, RequestHandler &handler, GateShared &shared,
                               ClientLimits::Place place, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_shared(shared)
    , m_place(std::move(place))
    , m_waiting(this)
    , m_deadline(this)
{
    socket->setParent(this);
    socket->setReadBufferSize(shared.limits.headBytes + shared.limits.requestLineBytes);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::onDeadline);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    setState(State::Head, shared.limits.headDeadline);
    m_waiting.standIn(shared.fresh, shared.clock.elapsed());
}

void HttpConnection::setState(State state, std::chrono::milliseconds deadline)
{
    m_state = state;
    m_deadline.start(deadline);
}

void HttpConnection::renew()
{
    if (m_state != State::Answer)
        m_waiting.standIn(m_state == State::Sending ? m_shared.sending : m_shared.silent,
                          m_shared.clock.elapsed());
}

void HttpConnection::read()
{
    if (m_state == State::Head || m_state == State::Body)
        renew();
    while (m_socket) {
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
    const GateLimits &limits = m_shared.limits;
    const QByteArray waiting = m_socket->peek(limits.headBytes + 4);
    const auto size = HttpRequestParser::headSize(waiting, limits);
    if (!size) {
        refuse(size.error());
        return false;
    }
    if (*size == 0) {
        // The idle time ends with the first byte; from then on the head's own deadline counts.
        if (!waiting.isEmpty() && m_deadline.intervalAsDuration() == limits.keepAliveIdle)
            m_deadline.start(limits.headDeadline);
        return false;
    }
    m_parser = std::make_unique<HttpRequestParser>(limits);
    auto head = m_parser->takeHead(QByteArrayView(waiting).first(*size));
    if (!head) {
        refuse(head.error());
        return false;
    }
    m_head = std::move(*head);
    m_client = ClientAddress::of(m_socket->peerAddress(), isTls(*m_socket), m_head, m_shared.proxies);
    if (const auto foreign = m_shared.hosts.refusal(m_head.field("host"))) {
        refuse({421, *foreign});
        return false;
    }
    if (isForeignChange(m_head)) {
        refuse({403, u"pages of other sites may not change anything here"_s});
        return false;
    }
    if (const auto wait = m_shared.clients.refuseRequest(m_client.address, m_shared.clock.elapsed())) {
        ++m_shared.gauge.throttledRequests;
        refuse(gate_answer::throttled(u"too many requests from this address"_s, *wait));
        return false;
    }
    m_socket->skip(*size);
    if (m_head.isWebSocketUpgrade && !m_parser->isComplete()) {
        refuse({400, u"a WebSocket handshake has no body"_s});
        return false;
    }
    if (m_head.isWebSocketUpgrade) {
        giveAway();
        return false;
    }
    if (m_head.expectsContinue && !m_parser->isComplete())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    setState(State::Body, limits.bodyDeadline);
    return true;
}

QTcpSocket *HttpConnection::takeSocket()
{
    QTcpSocket *socket = m_socket;
    m_socket.clear();
    m_deadline.stop();
    m_waiting.leave();
    socket->disconnect(this);
    socket->setParent(nullptr);
    return socket;
}

void HttpConnection::giveAway()
{
    QTcpSocket *socket = takeSocket();
    Q_EMIT upgradeRequested(socket, m_head, m_client);
    Q_EMIT finished();
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

void HttpConnection::startAnswer()
{
    ++m_shared.gauge.requests;
    setState(State::Answer, m_shared.limits.answerDeadline);
    m_waiting.leave();
    const AppRequest request = requestFromHead(m_head, m_client, m_parser->body());
    m_parser.reset();
    m_handler.handle(request).then(this, [this, request](AppResponse answer) {
        packText(request, answer);
        if (m_socket)
            send(
                gate_answer::bytes(answer, m_head.method == "HEAD", m_head.keepAlive && !m_isLast, m_client));
    });
}

// The next request is read when all of this has gone: a client that does not read has one answer waiting.
void HttpConnection::send(const QByteArray &answer)
{
    setState(State::Sending, m_shared.limits.sendDeadline);
    m_untaken = answer.size();
    // What is written to a QSslSocket is only encrypted then, and may wait in its buffers for as long as
    // before.
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onSent, Qt::UniqueConnection);
    else
        connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onSent, Qt::UniqueConnection);
    countUnsent(answer.size());
    m_socket->write(answer);
    m_socket->flush();
    onSent();
    limitUnsent();
}

// An answer is kept as a whole until its last byte is the kernel's.
void HttpConnection::countUnsent(qint64 bytes)
{
    m_shared.gauge.unsentBytes += bytes - m_unsent;
    m_unsent = bytes;
}

// What waits for clients that do not take it is memory that those who do cannot have.
void HttpConnection::limitUnsent()
{
    while (m_shared.gauge.unsentBytes > m_shared.limits.unsentBytes) {
        HttpConnection *slowest = m_shared.sending.silentSince(m_shared.clock.elapsed());
        if (!slowest || slowest == this)
            return;
        ++m_shared.gauge.cutAnswers;
        slowest->cutOff();
    }
}

void HttpConnection::cutOff()
{
    if (m_state == State::Sending)
        socket_backlog::forget(*m_socket);
    m_socket->abort();
}

void HttpConnection::onSent()
{
    if (m_state != State::Sending || !m_socket)
        return;
    renew();
    if (socket_backlog::unsent(*m_socket) > 0)
        return;
    countUnsent(0);
    if (!m_head.keepAlive || m_isLast)
        return end();
    setState(State::Head, m_shared.limits.keepAliveIdle);
    renew();
    // A pipelined request may wait. Through the event loop: who sends many must not keep the others waiting.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

// Of a request that came whole nothing is left to come.
void HttpConnection::end()
{
    if (isTls(*m_socket) && !m_parser && m_socket->bytesAvailable() == 0)
        return m_socket->disconnectFromHost();
    LingeringClose::begin(takeSocket(), {}, m_shared, parent());
    Q_EMIT finished();
}

void HttpConnection::closeAfterAnswer()
{
    m_isLast = true;
    if (m_socket && m_state == State::Head)
        m_socket->disconnectFromHost();
}

void HttpConnection::refuse(const AppResponse &answer)
{
    ++m_shared.gauge.badRequests;
    qCDebug(lcGate) << "refused with" << answer.status << answer.body;
    m_isLast = true;
    send(gate_answer::bytes(answer, false, false, m_client));
}

void HttpConnection::onDeadline()
{
    if (!m_socket) {
        Q_EMIT finished();
        return;
    }
    const bool hasPartOfRequest =
        m_state == State::Body || (m_state == State::Head && m_socket->bytesAvailable() > 0);
    if (m_state == State::Sending && isTakingAnswer()) {
        m_deadline.start(m_shared.limits.sendDeadline);
        return;
    }
    ++m_shared.gauge.deadlines;
    if (hasPartOfRequest)
        refuse({408, u"the request did not arrive in time"_s});
    else
        cutOff();
}

// However slowly, but not by a few bytes now and then: who takes its answer has as long again.
bool HttpConnection::isTakingAnswer()
{
    const GateLimits &limits = m_shared.limits;
    const qint64 before = std::exchange(m_untaken, socket_backlog::untaken(*m_socket));
    return (before - m_untaken) * 1'000 >= limits.sendBytesPerSecond * limits.sendDeadline.count();
}

void HttpConnection::onDisconnected()
{
    if (m_socket)
        m_socket->deleteLater();
    m_socket.clear();
    countUnsent(0);
    m_waiting.leave();
    Q_EMIT finished();
}
