// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "config.h"

// The commands about tokens. They work on the archive of the data folder, also while a server runs on it,
// which sees what they did with the next request. Each returns what is to be printed, lines with their ends,
// or nothing. Block on the disk. What is done is in the audit log.
namespace token_command {

// `token create`: the token. The data folder and the archive are made if need be. Nothing when --if-first
// found one.
Expected<QByteArray> create(const Config &config, const CommandLine &line);

// `token list`: a table of names, roles and times.
Expected<QByteArray> list(const Config &config);

// `token revoke`. Its sessions go with it, and the feed's readers that presented it within seconds.
Expected<QByteArray> revoke(const Config &config, const CommandLine &line);

} // namespace token_command
