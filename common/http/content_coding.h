// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"

// Whether the client takes gzip, by its Accept-Encoding (RFC 9110 section 12.5.3): named, or meant by '*',
// and not with the weight 0. Pure.
bool takesGzip(const AppRequest &request);
