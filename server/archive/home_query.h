// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "sql_connection.h"

// All of the home page, with the newest `latest` messages, within the transaction of its caller. Blocks on
// the disk. Error: Unavailable with the reason of the database.
Expected<HomeData> readHome(SqlConnection &connection, int latest);
