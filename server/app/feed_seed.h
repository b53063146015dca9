// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed_hub.h"

// What the live views show before the first commit of this run, read from the archive. Blocks on it. Error:
// Unavailable.
Expected<FeedHub::Seed> feedSeed(ArchiveReader &archive);
