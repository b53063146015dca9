// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "tls_paths.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QStringList>

// What the two files give: TLS 1.2 or later with this certificate and key. Immutable.
struct TlsFiles
{
    QSslConfiguration configuration;
    QDateTime expiresAt;  // of the server's own certificate
    QStringList warnings; // what works and is not right, as sentences for the operator
};

// Reads certificate and key, and proves that connections can be made with them. A certificate that is not
// valid at `now` is a warning, since the clock may be wrong. Error: InvalidInput with what is wrong with
// which file, and what to do. Blocks while the files are read; on any thread.
Expected<TlsFiles> readTlsFiles(const TlsPaths &paths, const QDateTime &now);
