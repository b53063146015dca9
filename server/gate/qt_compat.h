// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>
#include <QTcpServer>
#include <QWebSocket>

// Everything that differs between Qt 6.4 and Qt 6.8 in what the gate uses. Nothing else may ask for
// QT_VERSION. Qt 6.5 to 6.7 have a mixture of both interfaces and are not supported.
namespace qt_compat {

constexpr bool isQt68 = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);
static_assert(QT_VERSION < QT_VERSION_CHECK(6, 5, 0) || isQt68, "Weir needs Qt 6.4 or Qt 6.8 and later");

// Takes ownership of `listening` when it returns true.
inline bool bind(QHttpServer &server, QTcpServer *listening)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return server.bind(listening);
#else
    server.bind(listening);
    return true;
#endif
}

inline QList<std::pair<QByteArray, QByteArray>> headers(const QHttpServerRequest &request)
{
    QList<std::pair<QByteArray, QByteArray>> result;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders &all = request.headers();
    for (qsizetype i = 0; i < all.size(); ++i)
        result.emplaceBack(QByteArray(all.nameAt(i).data(), all.nameAt(i).size()),
                           all.valueAt(i).toByteArray());
#else
    for (const auto &field : request.headers())
        result.emplaceBack(field.first.toLower(), field.second);
#endif
    return result;
}

inline void addHeader(QHttpServerResponse &response, const QByteArray &name, const QByteArray &value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders all = response.headers();
    all.append(QLatin1StringView(name), QLatin1StringView(value));
    response.setHeaders(std::move(all));
#else
    response.addHeader(name, value);
#endif
}

} // namespace qt_compat
