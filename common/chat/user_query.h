// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QtGlobal>

#include <optional>

enum class UserSort : quint8 {
    Messages, // most messages first
    Seen,     // last seen first
    Name,     // by login, from a to z
};

// Where a page of users starts: strictly after this row in the order of the sort.
struct UserPosition
{
    qint64 number = 0; // its messageCount (Messages) or lastSeenAt (Seen)
    Utf8 name;         // its login (Name)
    qint64 id = 0;

    bool operator==(const UserPosition &) const = default;
};

// Which users are meant, and in which order.
struct UserQuery
{
    UserSort sort = UserSort::Messages;
    Utf8 begins; // only logins that begin so, without regard to the case of ASCII letters; empty: all
    std::optional<UserPosition> after;

    bool operator==(const UserQuery &) const = default;
};
