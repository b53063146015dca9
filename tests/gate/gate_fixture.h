// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qt_versions.h"
#include "gate.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

// Echoes what it is asked, so that a test sees what the gate let through.
class EchoHandler final : public RequestHandler
{
public:
    QFuture<AppResponse> handle(const AppRequest &request) override
    {
        seen.append(request);
        if (request.path == "/slow") {
            auto promise = std::make_shared<QPromise<AppResponse>>();
            promise->start();
            slow.append(promise);
            return promise->future();
        }
        return ready(answerTo(request));
    }

    static AppResponse answerTo(const AppRequest &request)
    {
        AppResponse answer;
        answer.contentType = "text/plain; charset=utf-8";
        answer.body = request.method + ' ' + request.path + ' ' + QByteArray::number(request.body.size());
        if (request.path == "/large")
            answer.body = largeBody();
        answer.headers.append(AppResponse::Header("X-Echo", request.parameter(QStringLiteral("q")).toUtf8()));
        return answer;
    }

    // More than the kernel keeps for a client that does not read.
    static QByteArray largeBody()
    {
        QByteArray body(16 * 1024 * 1024, ' ');
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = static_cast<char>('a' + i % 23);
        return body;
    }

    void answerSlow()
    {
        for (const auto &promise : std::as_const(slow)) {
            promise->addResult(AppResponse{200, "text/plain", "late", {}});
            promise->finish();
        }
        slow.clear();
    }

    QList<AppRequest> seen;
    QList<std::shared_ptr<QPromise<AppResponse>>> slow;
};

// Lets in everybody but who asks for view=forbidden.
class TestAdmission final : public FeedAdmission
{
public:
    QFuture<FeedVerdict> admit(const AppRequest &request) override
    {
        FeedVerdict verdict;
        if (request.parameter(QStringLiteral("view")) == QStringLiteral("forbidden"))
            verdict.refusal = jsonError(403, QStringLiteral("not you"));
        return readyFuture(verdict);
    }
    void connected(FeedLink *link, const AppRequest &request, const Identity &) override
    {
        links.append(link);
        requests.append(request);
    }

    QList<QPointer<FeedLink>> links;
    QList<AppRequest> requests;
};

// A connection to the gate, as raw as `Socket` is.
template <class Socket>
class GateClient
{
public:
    explicit GateClient(quint16 port)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected(5'000);
    }

    // Sends and returns what came until `enough` says so, or the connection was closed.
    QByteArray exchange(const QByteArray &bytes, const std::function<bool(const QByteArray &)> &enough)
    {
        socket.write(bytes);
        const auto collect = [&] {
            received += socket.readAll();
            return enough(received) || socket.state() == QAbstractSocket::UnconnectedState;
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(collect(), 10'000); }();
        received += socket.readAll();
        return received;
    }

    // Until one answer with a Content-Length is whole.
    QByteArray answer(const QByteArray &bytes)
    {
        received.clear();
        return exchange(bytes, [](const QByteArray &all) {
            const qsizetype head = all.indexOf("\r\n\r\n");
            const qsizetype field = all.indexOf("Content-Length: ");
            if (head < 0 || field < 0)
                return false;
            const qsizetype length =
                all.sliced(field + 16, all.indexOf("\r\n", field) - field - 16).toLongLong();
            return all.size() >= head + 4 + length;
        });
    }

    bool isClosedSoon()
    {
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected(5'000);
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    Socket socket;
    QByteArray received;
};

using RawClient = GateClient<QTcpSocket>;

struct GateFixture
{
    explicit GateFixture(GateLimits limits = {}, const QStringList &hosts = {})
        : gate(handler, admission, limits, HostRule(hosts, true))
    {
        const Outcome opened = gate.open(QHostAddress(QHostAddress::LocalHost), 0);
        isOpen = opened.has_value();
    }

    EchoHandler handler;
    TestAdmission admission;
    Gate gate;
    bool isOpen = false;
};
