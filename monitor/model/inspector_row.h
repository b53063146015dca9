// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health.h"

#include <QList>
#include <QString>

#include <optional>

// One line of the connection inspector, in words. All texts are translated and plain; some quote servers.
struct InspectorRow
{
    std::optional<Health> health; // the shape before it; none for a figure
    QString name;
    QString words;
    QString since; // when it began, or how long ago
    QString note;  // more about it, below
    QList<InspectorRow> details;
    bool opensItself = false; // its details are shown without being asked for

    bool operator==(const InspectorRow &other) const;
};

// Not defaulted: in the class it would be asked for of a list of what is not complete yet.
inline bool InspectorRow::operator==(const InspectorRow &other) const
{
    return health == other.health && name == other.name && words == other.words && since == other.since &&
           note == other.note && opensItself == other.opensItself && details == other.details;
}

// One of the inspector's three groups.
struct InspectorGroup
{
    QString title;
    QList<InspectorRow> rows;
    QString note; // what is to be said of the group as a whole

    bool operator==(const InspectorGroup &) const = default;
};
