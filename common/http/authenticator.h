// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/identity.h"

#include <QFuture>

// Tells whose request it is. Called on the main thread; does not block. The future finishes there.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    // Errors: Unauthorized for a token that is unknown, was revoked or has expired; Throttled when too many
    // wrong ones came from there; Unavailable, Busy. A session that is over is no error: its identity is that
    // of nobody, because a browser cannot know, and what is open to all stays open.
    virtual QFuture<Expected<Identity>> identify(const Credentials &credentials,
                                                 const ClientTraits &client) = 0;

    // Whether the token was revoked or has expired, or the session is over. False where that cannot be told.
    virtual QFuture<bool> hasEnded(const Identity &identity) = 0;
};
