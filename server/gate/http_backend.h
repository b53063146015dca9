// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request_handler.h"

#include <QHttpServer>
#include <QTcpServer>

class VirtualSocket;

// QHttpServer behind the gate: takes whole requests through virtual sockets, makes an AppRequest of each for
// the handler, and writes the handler's answer back through the same socket. Lives on the gate's thread.
class HttpBackend final : public QObject
{
    Q_OBJECT

public:
    explicit HttpBackend(RequestHandler &handler, QObject *parent = nullptr);

    // Error: Internal when QHttpServer will not start.
    Outcome start();

    // Gives the socket to QHttpServer, which deletes it after it has been disconnected.
    void add(VirtualSocket *socket);

private:
    // A QTcpServer that accepts nothing: its only connections are those put in by hand.
    class Feeder;

    QFuture<QHttpServerResponse> handle(const QHttpServerRequest &request);

    RequestHandler &m_handler;
    QHttpServer m_server;
    Feeder *m_feeder = nullptr; // owned by m_server
};
