// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <memory>

// A user's row as the writer knows it, so that a commit need not read what it counts. Changes with the row,
// within the writer's transaction; after a rollback it is read anew (IdentityCache::forget).
struct StoredUser
{
    qint64 id = 0;
    Utf8 login;
    Utf8 displayName;
    qint64 messageCount = 0;
    qint64 lastSeenAt = 0; // ms UTC

    // The names of the event before, which may be those of an old replay.
    Utf8 heardLogin;
    Utf8 heardDisplayName;
};

using StoredUserPtr = std::shared_ptr<StoredUser>;
