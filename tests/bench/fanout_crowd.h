// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Who listens in the fan-out benchmark: many clients of one server, all connected.
class FanoutCrowd
{
public:
    virtual ~FanoutCrowd() = default;

    // Takes what comes.
    virtual void runFor(int64_t micros) = 0;

    // Frames that have come to anybody, without what is said at the beginning.
    virtual int64_t frames() const = 0;

    // Whether every client is there, and has had every frame since its first.
    virtual bool isWhole() const = 0;
};
