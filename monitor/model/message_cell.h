// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_row.h"

#include <QVariant>

// What a cell of a message says, the same in every table of messages that comes from the archive: columns and roles
// are those of MessageModel. Invalid for a role that a message has nothing to say to. Pure.
QVariant messageCell(const MessageRow &row, int column, int role);

// The head of a column, or invalid.
QVariant messageColumnHead(int column, Qt::Orientation orientation, int role);
