// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/app_response.h"

// Paths of this server, to which forms lead back. Pure.

// `next`, when it is a path of this server; else "/". Anything else could lead somebody who has just filled
// in a form of ours to another site.
QString ownPath(const QString &next);

// The path and query that were asked for, where the answer is a page that can be opened again; else "/".
QString addressOf(const AppRequest &request);

// 303: the browser goes on there with a GET.
AppResponse redirect(const QString &path);
