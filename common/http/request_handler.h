// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/app_response.h"

#include <QFuture>

// What the gate hands its requests to. Called on the gate's thread; must not block. The future may finish on
// any thread and always finishes with an answer.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual QFuture<AppResponse> handle(const AppRequest &request) = 0;
};
