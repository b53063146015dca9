// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

// Hands a configured whole number from `least` to `most` to `take`. Error: InvalidInput for anything else.
template <class Take>
Outcome withNumber(const QString &value, int least, int most, Take take)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return failure(ErrorCode::InvalidInput, QStringLiteral("'%1' is not in that range").arg(value));
    take(number);
    return {};
}
