// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

// The values of the configuration keys about who may connect, and how often; each as ConfigKey::set asks for.

// An address, or a network as ADDRESS/BITS.
Outcome addTrustedProxy(Config &config, const QString &value, bool isFirst);
Outcome setProxyHeader(Config &config, const QString &value, bool isFirst);

Outcome setConnections(Config &config, const QString &value, bool isFirst);
Outcome setConnectionsPerAddress(Config &config, const QString &value, bool isFirst);

// A second; ten times as many may come at once.
Outcome setRequestsPerAddress(Config &config, const QString &value, bool isFirst);

Outcome setFeedConnections(Config &config, const QString &value, bool isFirst);
Outcome setFeedPerAddress(Config &config, const QString &value, bool isFirst);
