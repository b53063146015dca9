// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/app_response.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Throttled:
        return 429;
    case ErrorCode::Busy:
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Incompatible:
    case ErrorCode::Internal:
        return 500;
    }
    Q_UNREACHABLE();
}

AppResponse jsonError(int status, const QString &message)
{
    const QJsonObject error{{u"status"_s, status}, {u"message"_s, message}};
    AppResponse response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact) + '\n';
    return response;
}

AppResponse jsonError(const Error &error)
{
    AppResponse response = jsonError(httpStatus(error.code), error.message);
    if (response.status == 503 || response.status == 429)
        response.headers.append(AppResponse::Header("Retry-After", "1"));
    if (response.status == 401)
        response.headers.append(AppResponse::Header("WWW-Authenticate", "Bearer"));
    return response;
}
