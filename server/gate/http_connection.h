// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_gauge.h"
#include "gate_limits.h"
#include "host_rule.h"
#include "http_request_parser.h"
#include "response_reader.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

class HttpBackend;
class VirtualSocket;

// One HTTP connection: reads requests one after the other, checks each, hands it to the backend and writes
// the answer before it reads the next. A WebSocket upgrade is given away with nothing of it read. Every wait
// has a deadline. Owns the socket until then. Lives on the gate's thread.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpBackend &backend, const GateLimits &limits, const HostRule &hosts,
                   GateGauge &gauge, QObject *parent);
    ~HttpConnection() override;

    // Closes now when no request is under way, else after its answer.
    void closeAfterAnswer();

Q_SIGNALS:
    // This is an upgrade to WebSocket; its head is read, and the socket now belongs to the receiver.
    void upgradeRequested(QTcpSocket *socket, const HttpHead &head);

    // Nothing more comes of this connection; delete it.
    void finished();

private:
    enum class State : quint8 { Head, Body, Answer, Closing };

    void read();
    bool readHead();
    bool readBody();
    void startAnswer();
    void takeAnswer(const QByteArray &bytes);
    void refuse(const HttpFault &fault);
    void finishAnswer();
    void onDeadline();
    void onDisconnected();
    VirtualSocket *backendSocket();
    void setState(State state, std::chrono::milliseconds deadline);

    QPointer<QTcpSocket> m_socket;
    HttpBackend &m_backend;
    const GateLimits &m_limits;
    const HostRule &m_hosts;
    GateGauge &m_gauge;
    QPointer<VirtualSocket> m_backendSocket; // owned by the backend
    std::unique_ptr<HttpRequestParser> m_parser;
    ResponseReader m_response;
    HttpHead m_head;
    State m_state = State::Head;
    bool m_isLast = false; // close after this request
    QTimer m_deadline;
};
