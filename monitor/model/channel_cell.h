// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel_table_row.h"

#include <QVariant>

// What a cell of the table of channels says in each role, of Qt's and of ChannelModel's. `minute` is the one
// under way, in minutes since 1970. Pure.
QVariant channelCell(const ChannelTableRow &row, int column, int role, qint64 minute);

// The same of a column's head.
QVariant channelHead(int section, int role);
