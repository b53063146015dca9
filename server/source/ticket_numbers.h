// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

// A new number for Ticket::submission, from 1. The outcomes of a commit are told to every source that gives
// tickets, so the numbers are unique among all of them. From any thread.
inline quint64 nextTicketNumber()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}
