// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client_address.h"
#include "http/app_response.h"

#include <QByteArray>

// The bytes of answers as they go to the client, with the header fields every answer of Weir has: Date, the
// length, whether the connection stays, and the security headers.
namespace gate_answer {

// A HEAD request gets the head alone, with the length that a GET would have.
QByteArray bytes(const AppResponse &answer, bool isHead, bool keepAlive, const ClientAddress &client);

// 429: another may come after so many seconds.
AppResponse throttled(const QString &message, int seconds);

} // namespace gate_answer
