// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_answer.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// Pages load everything from here and run no inline script or style. The feed is a WebSocket of the same
// host.
constexpr char securityFields[] =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self' ws: wss:; base-uri 'none'; form-action 'self'; frame-ancestors "
    "'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n";

QByteArray commonFields(qsizetype length, bool keepAlive)
{
    // RFC 9110 section 5.6.7
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
            .toLatin1();
    return "Content-Length: " + QByteArray::number(length) + "\r\nDate: " + date +
           "\r\nConnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n" + securityFields;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 426:
        return "Upgrade Required";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

namespace gate_answer {

QByteArray fromBackend(const BackendAnswer &answer, bool isHead, bool keepAlive)
{
    QByteArray bytes =
        answer.statusLine + "\r\n" + answer.fields + commonFields(answer.body.size(), keepAlive) + "\r\n";
    if (!isHead)
        bytes += answer.body;
    return bytes;
}

QByteArray fromApp(const AppResponse &answer, bool keepAlive)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) +
                       "\r\nContent-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + commonFields(answer.body.size(), keepAlive) + "\r\n" + answer.body;
}

} // namespace gate_answer
