// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout_side.h"

// nginx with nchan (https://nchan.io): frames are posted to it, and it sends them to its WebSocket
// subscribers. One process, no logs, five messages kept.
std::unique_ptr<FanoutSide> nchanSide(const FanoutFrames &frames);
