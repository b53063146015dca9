// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "config.h"

// `weir-server token create`: makes a token in the archive of the data folder, which is created if need be.
// Works while the server runs. Returns the token, or nothing when --if-first found one already. Blocks on the
// disk.
Expected<std::optional<QByteArray>> createToken(const Config &config, const CommandLine &line);
