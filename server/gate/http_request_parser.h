// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gate_limits.h"
#include "http/app_request.h"

#include <QByteArray>
#include <QList>

#include <memory>

// Why a request is refused, and with which status.
struct HttpFault
{
    int status = 400;
    QString message;
};

template <class T>
using HttpExpected = tl::expected<T, HttpFault>;

// The head of a request, checked.
struct HttpHead
{
    QByteArray method;
    QByteArray target; // origin-form, as sent
    Utf8 path;         // of the target, decoded
    bool isHttp11 = true;
    bool keepAlive = true;
    bool expectsContinue = false;
    bool isWebSocketUpgrade = false;
    QList<AppRequest::Header> fields; // names in lower case, in order

    QByteArray field(QByteArrayView name) const;
};

// Reads one HTTP/1.x request (RFC 9112) with Boost.Beast's parser, and decides what Beast leaves open: a
// second Host, obsolete line folding, transfer codings other than chunked, the number and size of fields,
// what a path may contain. Pure: bytes in, request out. Belongs to one connection.
class HttpRequestParser final
{
public:
    explicit HttpRequestParser(const GateLimits &limits);
    ~HttpRequestParser();
    Q_DISABLE_COPY_MOVE(HttpRequestParser)

    // Looks for a whole head at the start of `bytes`. Returns its size, 0 when more is needed, or the fault
    // when it is too large already.
    static HttpExpected<qsizetype> headSize(QByteArrayView bytes, const GateLimits &limits);

    // Takes exactly one head, as measured by headSize().
    HttpExpected<HttpHead> takeHead(QByteArrayView head);

    // Takes body bytes after the head; returns how many of them belong to this request.
    HttpExpected<qsizetype> takeBody(QByteArrayView bytes);

    // True when the request is whole.
    bool isComplete() const;
    QByteArray body() const;

private:
    struct Parser; // keeps Boost.Beast out of this header
    const GateLimits &m_limits;
    std::unique_ptr<Parser> m_parser;
};

// The decoded path of an origin-form target. Faults: 400 for bad escapes, invalid UTF-8, control characters
// and encoded slashes, which would let two components read the same path differently.
HttpExpected<Utf8> decodedPath(QByteArrayView target);
