// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_shared.h"
#include "http/request_handler.h"
#include "http_request_parser.h"
#include "socket_backlog.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

// One HTTP connection: reads requests one after the other, checks each, hands it to the handler and writes
// the answer before it reads the next. A WebSocket upgrade is given away with nothing of it read. Every wait
// has a deadline, and stands in the lines of those who wait. Owns the socket until then. Lives on the gate's
// thread.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    // `place` counts the connection for its address. The handler and what is shared outlive it.
    HttpConnection(QTcpSocket *socket, RequestHandler &handler, GateShared &shared, ClientLimits::Place place,
                   QObject *parent);
    ~HttpConnection() override = default;

    // Closes now when no request is under way, else after its answer.
    void closeAfterAnswer();

    // Whether the client has sent something that is not read yet, because others were served first.
    bool hasUnread() const { return m_state != State::Sending && socket_backlog::hasUnread(*m_socket); }

    // The client has done something just now.
    void renew();

    // Closes at once, whatever is under way, and forgets what the client has not taken.
    void cutOff();

Q_SIGNALS:
    // This is an upgrade to WebSocket; its head is read, and the socket now belongs to the receiver.
    void upgradeRequested(QTcpSocket *socket, const HttpHead &head, const ClientAddress &client);

    // Nothing more comes of this connection; delete it.
    void finished();

private:
    enum class State : quint8 { Head, Body, Answer, Sending };

    void read();
    bool readHead();
    std::optional<HttpFault> refusal() const;
    QTcpSocket *takeSocket();
    void giveAway();
    bool readBody();
    void startAnswer();
    void send(const QByteArray &answer);
    void onSent();
    void end();
    bool isTakingAnswer();
    void countUnsent(qint64 bytes);
    void limitUnsent();
    void refuse(const AppResponse &answer);
    void refuse(const HttpFault &fault) { refuse(jsonError(fault.status, fault.message)); }
    void onDeadline();
    void onDisconnected();
    void setState(State state, std::chrono::milliseconds deadline);

    QPointer<QTcpSocket> m_socket;
    RequestHandler &m_handler;
    GateShared &m_shared;
    ClientLimits::Place m_place;
    std::unique_ptr<HttpRequestParser> m_parser;
    HttpHead m_head;
    ClientAddress m_client;
    State m_state = State::Head;
    bool m_isLast = false; // close after this request
    qint64 m_unsent = 0;   // bytes of the answer, until all of it is sent
    qint64 m_untaken = 0;  // bytes of it that had not arrived at the last deadline
    WaitingLine::Place m_waiting;
    QTimer m_deadline;
};
