// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/qt_versions.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <utility>

// The answer of a handler. Security headers, Content-Length, Date and Connection are the gate's.
struct AppResponse
{
    using Header = std::pair<QByteArray, QByteArray>;

    int status = 200;
    QByteArray contentType; // with charset
    QByteArray body;
    QList<Header> headers; // Location, Retry-After, ETag, Allow ...
};

// The HTTP status of an error: the one place where error codes meet HTTP.
int httpStatus(ErrorCode code);

// {"error": {"status": 400, "message": "..."}}: the body of every API error. Throttled, Busy and Unavailable
// get Retry-After.
AppResponse jsonError(const Error &error);
AppResponse jsonError(int status, const QString &message);

// An answer that is known already.
inline QFuture<AppResponse> ready(AppResponse response)
{
    return readyFuture(std::move(response));
}
