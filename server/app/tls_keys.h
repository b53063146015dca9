// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

// The values of the configuration keys about TLS, and about doing without; each as ConfigKey::set asks for.
Outcome setTlsCertificate(Config &config, const QString &value, bool isFirst);
Outcome setTlsKey(Config &config, const QString &value, bool isFirst);
Outcome setOpenToEveryone(Config &config, const QString &value, bool isFirst);

// Error: InvalidInput naming the one of certificate and key that is missing.
Outcome checkTlsPaths(const TlsPaths &paths);
