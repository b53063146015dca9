// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request_handler.h"

#include <QHttpServer>
#include <QTcpServer>

// The same handler behind Qt's own HTTP server, with nothing between it and the network: what the gate is
// measured beside. Lives on the main thread.
class PlainHttpServer final
{
public:
    explicit PlainHttpServer(RequestHandler &handler);

    // Listens on a free port of 127.0.0.1 and returns it; 0 when it cannot.
    quint16 open();

private:
    QFuture<QHttpServerResponse> handle(const QHttpServerRequest &request);

    RequestHandler &m_handler;
    QHttpServer m_server;
    QObject m_context;
};
