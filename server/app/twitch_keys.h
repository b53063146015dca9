// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

// The values of the configuration keys about Twitch; each as ConfigKey::set asks for. Any of them makes the
// source.

// "channel1,channel2", as in the channels' addresses.
Outcome addTwitchChannels(Config &config, const QString &value, bool isFirst);

// "ircs://HOST:PORT", or "irc://" without TLS.
Outcome setTwitchServer(Config &config, const QString &value, bool isFirst);

Outcome setTwitchLogin(Config &config, const QString &value, bool isFirst);

// The error does not repeat it.
Outcome setTwitchToken(Config &config, const QString &value, bool isFirst);
