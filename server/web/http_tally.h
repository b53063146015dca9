// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/histogram.h"
#include "base/utf8.h"

#include <map>
#include <tuple>

// How requests were answered, for metrics: how many by route, method and status, and how long each route
// took. Lives on the main thread; nothing blocks. Bounded: routes are the patterns of the table of routes,
// methods are methodLabel()'s, and statuses are those that handlers give.
class HttpTally final
{
public:
    // Route, method, status.
    using Key = std::tuple<Utf8, QByteArray, int>;

    // `route`: a pattern ("/users/*"); empty is counted as "none".
    void count(const Utf8 &route, const QByteArray &method, int status, double seconds);

    const std::map<Key, qint64> &responses() const { return m_responses; }
    const std::map<Utf8, Histogram> &seconds() const { return m_seconds; }

private:
    std::map<Key, qint64> m_responses;
    std::map<Utf8, Histogram> m_seconds; // by route
};

// The method, or "other" for one that no route has: whoever asks must not be able to make a series of their
// own.
QByteArray methodLabel(const QByteArray &method);
