// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// How it stands with the server's certificate, for metrics. Written and read on the main thread.
struct TlsGauge
{
    qint64 expiresAt = 0; // s since 1970
    qint64 reloads = 0;
    qint64 failedReloads = 0; // the certificate before stayed
};
