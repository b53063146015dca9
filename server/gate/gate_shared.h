// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client_address.h"
#include "client_limits.h"
#include "gate_gauge.h"
#include "gate_limits.h"
#include "host_rule.h"
#include "waiting_line.h"

#include <QElapsedTimer>

// What the connections of a gate share. Lives on the gate's thread.
struct GateShared
{
    GateShared(GateLimits theLimits, HostRule theHosts, TrustedProxies theProxies)
        : limits(theLimits)
        , hosts(std::move(theHosts))
        , proxies(std::move(theProxies))
        , clients(limits)
    {
        clock.start();
    }
    Q_DISABLE_COPY_MOVE(GateShared)

    const GateLimits limits;
    const HostRule hosts;
    const TrustedProxies proxies;
    ClientLimits clients;
    GateGauge gauge;
    WaitingLine fresh;   // HTTP connections on which nothing has come yet
    WaitingLine silent;  // those whose request, or end, is awaited
    WaitingLine sending; // those that have not taken all of their answer
    QElapsedTimer clock; // for `clients` and the lines
};
