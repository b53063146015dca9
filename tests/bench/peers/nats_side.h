// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout_side.h"

// nats-server (https://nats.io) with its own protocol over TCP, which is lighter than a WebSocket.
std::unique_ptr<FanoutSide> natsSide(const FanoutFrames &frames);
