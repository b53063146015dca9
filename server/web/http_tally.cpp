// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_tally.h"

namespace {

// From a static file to a POST that waits for its commit.
const std::vector<double> secondBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                       0.25,  0.5,    1,     2.5,  5,     10};

} // namespace

void HttpTally::count(const Utf8 &route, const QByteArray &method, int status, double seconds)
{
    const Utf8 label = route.isEmpty() ? Utf8("none") : route;
    ++m_responses[{label, methodLabel(method), status}];
    m_seconds.try_emplace(label, secondBounds).first->second.observe(seconds);
}

QByteArray methodLabel(const QByteArray &method)
{
    for (const char *known : {"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"}) {
        if (method == known)
            return method;
    }
    return "other";
}
