// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_response.h"

#include <QJsonDocument>
#include <QJsonObject>

// An answer of the HTTP API that is not an error. Nobody keeps it.
inline AppResponse jsonAnswer(int status, const QJsonObject &object)
{
    AppResponse response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    response.headers = {{"Cache-Control", "no-store"}};
    return response;
}
