// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feed_link.h"
#include "http/app_request.h"
#include "http/app_response.h"
#include "http/identity.h"

#include <QFuture>

#include <optional>

// What was decided about a feed connection.
struct FeedVerdict
{
    std::optional<AppResponse> refusal; // none: it may connect
    Identity identity;                  // whose it is then
};

// Who decides about feed connections; implemented where the hub and the tokens are known. Called on the
// gate's thread.
class FeedAdmission
{
public:
    virtual ~FeedAdmission() = default;

    // Before the 101. Does not block.
    virtual QFuture<FeedVerdict> admit(const AppRequest &request) = 0;

    // After the 101: the connection is open. The link deletes itself after closed().
    virtual void connected(FeedLink *link, const AppRequest &request, const Identity &identity) = 0;
};
