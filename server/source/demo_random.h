// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// A small random generator (splitmix64, public domain algorithm by Sebastiano Vigna) that gives the same
// numbers on every platform and with every standard library, which std's distributions do not.
class DemoRandom final
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    // 0 to bound - 1; `bound` at least 1. The bias is below 2^-32 for the small bounds used here.
    int below(int bound) { return static_cast<int>((next() >> 32) * static_cast<quint64>(bound) >> 32); }

    bool percent(int chance) { return below(100) < chance; }

    template <class Container>
    decltype(auto) pick(const Container &container)
    {
        return container[static_cast<decltype(container.size())>(below(static_cast<int>(container.size())))];
    }

private:
    quint64 m_state;
};
