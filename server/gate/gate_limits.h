// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// What a client may use, and for how long. The answers are in docs/api.md.
struct GateLimits
{
    qsizetype requestLineBytes = 8 * 1024;            // 414
    qsizetype headBytes = 16 * 1024;                  // 431
    qsizetype headFields = 100;                       // 431
    qsizetype bodyBytes = 1024 * 1024;                // 413
    std::chrono::milliseconds headDeadline{10'000};   // 408
    std::chrono::milliseconds bodyDeadline{30'000};   // 408
    std::chrono::milliseconds answerDeadline{60'000}; // closed
    std::chrono::milliseconds sendDeadline{30'000};   // closed, when the client has taken less than
    qsizetype sendBytesPerSecond = 4'096;             // in that time
    qint64 unsentBytes = 64 * 1024 * 1024; // of answers that are not all sent: the slowest is closed
    std::chrono::milliseconds keepAliveIdle{15'000}; // closed
    std::chrono::milliseconds lingerDeadline{2'000}; // how long a connection that ends is still read
    qint64 lingerBytes = 4 * 1024 * 1024;            // and how much of it
    int lingering = 512;                             // that end so at a time: others at once
    int connections = 2'000;                         // HTTP connections at a time: 503
    int connectionsPerAddress = 64;                  // 429
    int requestsPerSecond = 50;                      // of an address, when its burst is used up: 429
    int requestBurst = 500;
    std::chrono::milliseconds roomDeadline{800};    // how long one too many waits for room
    std::chrono::milliseconds silence{300};         // how long one must have been silent to have to make it
    std::chrono::milliseconds firstSilence{700};    // the same where nothing has come at all
    int feedConnections = 10'000;                   // 503
    int feedPerAddress = 100;                       // 429
    bool limitsLoopback = false;                    // by address; see ClientLimits
    std::chrono::milliseconds feedVanished{60'000}; // no sign of what was sent: closed
    int sendBufferBytes = 128 * 1024;               // of the kernel, so that a backlog becomes visible here
};
