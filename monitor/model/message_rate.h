// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

// Messages per second over the last seconds, from counts as they come in. Times are any steady clock's ms.
class MessageRate final
{
public:
    static constexpr int windowSeconds = 5;

    void add(qint64 count, qint64 nowMs);
    double perSecond(qint64 nowMs);

private:
    void advance(qint64 nowMs);

    std::array<qint64, windowSeconds + 1> m_counts{}; // the second under way and those before it
    qint64 m_second = 0;
};
