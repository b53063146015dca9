// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTimeZone>

#include <utility>

// All that has to be written in one way for Qt 6.4 (Debian 12) and in another for Qt 6.8 (Debian 13) and
// later: nothing else asks for Qt's version. What belongs to a module other than Core is a template over that
// module's class, so that this header includes none of them and whoever has the class can use it.

// What QDateTime takes for UTC. With the QTimeZone of 6.4 a QDateTime would be a slower one, of another kind.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utc = QTimeZone::UTC;
#else
inline constexpr auto utc = Qt::UTC;
#endif

// A future of a value that is known already.
template <class T>
QFuture<std::decay_t<T>> readyFuture(T &&value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    return QtFuture::makeReadyValueFuture(std::forward<T>(value));
#else
    return QtFuture::makeReadyFuture(std::forward<T>(value));
#endif
}

// The signal by which a QWebSocket says that it failed.
template <class WebSocket>
constexpr auto socketFailed()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return &WebSocket::errorOccurred;
#else
    // An overload of the function that returns the last error.
    return qOverload<decltype(std::declval<const WebSocket &>().error())>(&WebSocket::error);
#endif
}

// Gives a QFont digits of one width. Before 6.7 a font has the digits that it comes with.
template <class Font>
void useTabularDigits(Font &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#else
    Q_UNUSED(font)
#endif
}

// The headers of a QHttpServerRequest as a list of pairs.
template <class Request>
auto headerPairs(const Request &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().toListOfPairs();
#else
    return request.headers();
#endif
}

// Adds a header to a QHttpServerResponse.
template <class Response>
void addHeader(Response &response, const QByteArray &name, const QByteArray &value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    auto headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(name, value);
#endif
}
