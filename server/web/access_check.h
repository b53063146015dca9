// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/identity.h"

// What the request brings to say whose it is: `Authorization: Bearer TOKEN` (RFC 6750 section 2.1), else the
// session cookie. Error: Unauthorized for another scheme or a malformed token: a token that is presented must
// be right. A malformed cookie is none.
Expected<Credentials> presentedCredentials(const AppRequest &request);

ClientTraits traitsOf(const AppRequest &request);

// Whether `held` may ask for what needs `needed`. Error: Unauthorized for an anonymous reader, Forbidden for
// a token of too low a role; the message names the role that is needed.
Outcome mayAsk(Role held, Role needed, bool anonymousMayRead);
