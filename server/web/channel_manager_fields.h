// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/channel_door.h"
#include "page_fields.h"

// The values of the part of /channels that is for admins: each channel with what may be done about it. A pure
// function.
PageFields channelManagerFields(const ManagedChannels &managed, const PageWords &words);
