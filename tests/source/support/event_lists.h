// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"

// Picks what is of one kind out of events, in their order.
template <class T>
QList<T> eventsOf(const SourceEvents &events)
{
    QList<T> found;
    for (const SourceEvent &event : events) {
        if (const T *body = std::get_if<T>(&event.body))
            found.append(*body);
    }
    return found;
}
