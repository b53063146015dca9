// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_response.h"
#include "response_reader.h"

#include <QByteArray>

// The bytes of answers as they go to the client, with the header fields every answer of Weir has: Date, the
// length, whether the connection stays, and the security headers.
namespace gate_answer {

// An answer of the handler. A HEAD request gets its head alone.
QByteArray fromBackend(const BackendAnswer &answer, bool isHead, bool keepAlive);

// An answer of the gate itself, as JSON (http/app_response.h); the connection is closed after it unless
// keepAlive.
QByteArray fromApp(const AppResponse &answer, bool keepAlive);

} // namespace gate_answer
