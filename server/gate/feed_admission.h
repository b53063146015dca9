// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_link.h"
#include "http/app_request.h"
#include "http/app_response.h"

#include <QFuture>

#include <optional>

// Who decides about feed connections; implemented where the hub and the tokens are known. Called on the
// gate's thread.
class FeedAdmission
{
public:
    virtual ~FeedAdmission() = default;

    // Before the 101: nothing when the request may connect, else the answer it gets. Does not block.
    virtual QFuture<std::optional<AppResponse>> admit(const AppRequest &request) = 0;

    // After the 101: the connection is open. The link deletes itself after closed().
    virtual void connected(FeedLink *link, const AppRequest &request) = 0;
};
