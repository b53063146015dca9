// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"

#include <QByteArray>
#include <QList>

// Which tabs of messages there are, from one run to the next. A value.
struct SavedTabs
{
    struct Tab
    {
        MessageFilter filter;
        bool isBeside = false; // in a column
    };

    QList<Tab> tabs;
    int current = 0; // which tab is in front

    QByteArray toBytes() const;
    // What cannot be read is left out: at worst there are no tabs.
    static SavedTabs parse(const QByteArray &bytes);
};
