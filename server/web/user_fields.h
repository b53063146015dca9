// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_profiles.h"
#include "feed/envelope.h"
#include "page_fields.h"

// One row of the table of users.
PageFields userFields(const UserRow &row, const PageWords &words);

// All that the page of one user shows of them beside messages: the row's fields, activity by channel, names.
PageFields userProfileFields(const FeedUserProfile &profile, const PageWords &words);
