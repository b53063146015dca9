// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_request_parser.h"

#include <optional>

// The rules for a request's head beyond its syntax: RFC 9112 where it says what a server must refuse, and
// what Weir does not serve. Returns the first rule that is broken.
std::optional<HttpFault> brokenRule(const HttpHead &head, const GateLimits &limits);

// Whether a page of another site asks for a change. A browser says which page caused a request that may
// change something (https://fetch.spec.whatwg.org/#origin-header), and where it does not, how the page stands
// to us (https://www.w3.org/TR/fetch-metadata/).
bool isForeignChange(const HttpHead &head);
