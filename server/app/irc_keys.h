// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

// The values of the configuration keys about IRC; each as ConfigKey::set asks for.

// "irc://HOST:PORT/channel1,channel2?nick=weir", or "ircs://" for TLS.
Outcome addIrc(Config &config, const QString &value, bool isFirst);

// A file with certificate authorities (PEM).
Outcome setIrcCaFile(Config &config, const QString &value, bool isFirst);

// "SOURCE=ACCOUNT:PASSWORD", SOURCE being the name of one that `irc` makes. The error repeats neither account
// nor password.
Outcome addIrcLogin(Config &config, const QString &value, bool isFirst);

// "true" or "false".
Outcome setIrcLoginWithoutTls(Config &config, const QString &value, bool isFirst);
