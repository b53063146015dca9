// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate_answer.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// Pages load everything from here and run no inline script or style. The feed is a WebSocket of the same
// host. With no referrer at all browsers would say of our own forms that they come from nowhere (Origin:
// null).
constexpr char securityFields[] =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors "
    "'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n" // for browsers that do not know frame-ancestors
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n";

// Browsers that have been here by TLS come by nothing else for a year (RFC 6797).
constexpr char strictTransport[] = "Strict-Transport-Security: max-age=31536000\r\n";

// RFC 9110 section 5.6.7
QByteArray dateField()
{
    return "Date: " +
           QLocale::c()
               .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
               .toLatin1() +
           "\r\n";
}

struct Phrase
{
    int status;
    const char *words;
};

// RFC 9110 section 15
constexpr Phrase phrases[] = {
    {200, "OK"},
    {202, "Accepted"},
    {204, "No Content"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {426, "Upgrade Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
};

QByteArray statusLine(int status)
{
    const auto *found = std::find_if(std::begin(phrases), std::end(phrases),
                                     [=](const Phrase &phrase) { return phrase.status == status; });
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' +
           (found == std::end(phrases) ? "Status" : found->words) + "\r\n";
}

// RFC 9110 section 8.6: a 204 must have no length, and that of a 304 would be another answer's.
bool hasBody(int status)
{
    return status != 204 && status != 304;
}

} // namespace

namespace gate_answer {

QByteArray bytes(const AppResponse &answer, bool isHead, bool keepAlive, const ClientAddress &client)
{
    QByteArray bytes = statusLine(answer.status);
    if (!answer.contentType.isEmpty())
        bytes += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    if (hasBody(answer.status))
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    bytes += dateField();
    bytes += keepAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    bytes += securityFields;
    if (client.isSecure)
        bytes += strictTransport;
    bytes += "\r\n";
    if (hasBody(answer.status) && !isHead)
        bytes += answer.body;
    return bytes;
}

AppResponse throttled(const QString &message, int seconds)
{
    AppResponse answer = jsonError(429, message);
    answer.headers.append(AppResponse::Header("Retry-After", QByteArray::number(seconds)));
    return answer;
}

} // namespace gate_answer
