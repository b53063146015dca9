// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

// A position in the stream of committed messages: "<epoch>-<id>". The epoch is a random name given to a
// database at its creation and changed when it is restored or wiped, so that a position of another life is
// recognised.
struct Cursor
{
    QByteArray epoch; // 1 to 32 characters of [a-z0-9]
    qint64 id = 0;    // everything up to and including this id has been seen

    QByteArray toText() const { return epoch + '-' + QByteArray::number(id); }

    // Error: InvalidInput, naming the text and the shape that is expected.
    static Expected<Cursor> parse(QByteArrayView text);

    bool operator==(const Cursor &) const = default;
};
