// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_reader.h"
#include "page_fields.h"

// The values of the tables of channels and users and of a profile. Pure functions.
std::vector<PageFields> channelFields(const QList<ChannelRow> &channels, const PageWords &words);
std::vector<PageFields> userFields(const QList<UserRow> &users, const PageWords &words);
void addProfile(PageFields &fields, const UserProfile &profile, const PageWords &words);
