// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The frames of the fan-out benchmark: updates of exactly so many bytes, as the hub makes them of HTML.

constexpr qint64 fanoutFirst = 1'000'000; // the first number, so that all have as many digits

inline QByteArray fanoutHello()
{
    return "{\"cursor\":\"e-1000000\",\"epoch\":\"e\",\"protocol\":1,\"resume\":\"fresh\",\"type\":"
           "\"hello\"}";
}

// What the frame's content must be for the whole payload to have `bytes`.
inline QByteArray fanoutContent(int bytes)
{
    static constexpr int aroundContent = 51; // {"content":"","cursor":"e-1000000","type":"update"}
    return {qMax(1, bytes - aroundContent), 'x'};
}

inline QByteArray fanoutPayload(qint64 number, int bytes)
{
    return "{\"content\":\"" + fanoutContent(bytes) + "\",\"cursor\":\"e-" + QByteArray::number(number) +
           "\",\"type\":\"update\"}";
}
