// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "feed/server_status.h"

#include <QFuture>

// Tells how the whole server is. Called on the main thread; does not block. The future finishes on the main
// thread, and always while the server runs: what cannot be asked in time is left out, and the report says so.
class StatusDoor
{
public:
    virtual ~StatusDoor() = default;
    virtual QFuture<Expected<ServerStatus>> report() = 0;
};
