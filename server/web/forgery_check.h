// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/identity.h"

// Keeps pages of other sites from acting in the name of whoever is signed in here. A browser sends its cookie
// along whoever made the request; only our own pages know the token that goes with it. Beside it stand
// SameSite=Strict and the gate's check of Origin. Pure.
namespace forgery_check {

// The token that forms carry in their field "csrf", and scripts in the header X-CSRF-Token, for the holder of
// this cookie.
QByteArray tokenFor(const QByteArray &cookie);

// Whether the request may change something. Always where it comes with a bearer token, which no browser adds
// by itself. Error: Forbidden, with what to do.
Outcome mayChange(const AppRequest &request, const Identity &identity);

// The same for a form that anybody may send: by the cookie of the session, where the browser has one. Who has
// none has no name that another site could act in.
Outcome isOwnChoice(const AppRequest &request);

// The same for a form of somebody who is not signed in, by the cookie it was given with the form.
Outcome isOwnForm(const AppRequest &request);

} // namespace forgery_check
