// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/app_response.h"

// Whether the client takes gzip, by its Accept-Encoding (RFC 9110 section 12.5.3): named, or meant by '*',
// and not with the weight 0. Pure.
bool takesGzip(const AppRequest &request);

// Packs a text that is large enough for it, when the client takes it and the handler has not decided on a
// coding itself. Blocks for about a millisecond for each 50 kB.
void packText(const AppRequest &request, AppResponse &answer);
