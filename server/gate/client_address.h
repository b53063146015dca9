// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_request_parser.h"
#include "trusted_proxies.h"

// Who sent a request, and whether it was encrypted on its way from them.
struct ClientAddress
{
    QHostAddress address;
    bool isProxied = false; // a trusted proxy named it
    bool isSecure = false;

    // `isTls`: of the connection itself. From the right of the proxy's list the first address that is not a
    // trusted proxy; what stands left of it anybody may have written. Where a trusted proxy names nobody, or
    // something that is no address, it counts as the client itself.
    static ClientAddress of(const QHostAddress &peer, bool isTls, const HttpHead &head,
                            const TrustedProxies &proxies);
};
