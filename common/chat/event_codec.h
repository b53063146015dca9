// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/source_event.h"

// Source events as bytes, for the spool file and for the channel between `weir-server import` and a running
// server. The format carries a version, so that a file written by an older Weir is read or refused, never
// misread. Tickets are not part of it: whoever waited is gone when the bytes are read again. Pure.

constexpr quint32 eventCodecVersion = 1;

QByteArray encodeEvents(const SourceEvents &events);

// Error: InvalidInput for bytes that are cut off, damaged or of another version. Any bytes are allowed.
Expected<SourceEvents> decodeEvents(const QByteArray &bytes);
