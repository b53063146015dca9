// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/authenticator.h"

#include <optional>

// Reads `Authorization: Bearer TOKEN` (RFC 6750 section 2.1). No value when the header is absent. Error:
// Unauthorized for another scheme or a malformed token: a credential that is presented must be right.
std::optional<Expected<QByteArray>> presentedToken(const AppRequest &request);

// Whether `held` may ask for what needs `needed`. Error: Unauthorized for an anonymous reader, Forbidden for
// a token of too low a role; the message names the role that is needed.
Outcome mayAsk(Role held, Role needed, bool anonymousMayRead);
