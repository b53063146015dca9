// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "web_route.h"

#include <deque>

class QObject;

// Answers that take long to make, as those with a thousand messages do. A few are made at a time and others
// wait in order, so that a page, which takes little, never waits for many of them; when too many wait, one
// more is refused with Busy. Called on the main thread, and answers there, through `context`.
class LongAnswers final
{
public:
    static constexpr int atOnce = 2;
    static constexpr std::size_t mostWaiting = 64;

    using Maker = std::function<WebAnswer()>;

    explicit LongAnswers(QObject *context)
        : m_context(context)
    {}

    // What `maker` answers, which is called when it is its turn.
    WebAnswer make(const Maker &maker);

    std::size_t waiting() const { return m_waiting.size(); }
    quint64 refused() const { return m_refused; }

private:
    WebAnswer start(const Maker &maker);
    void startNext();

    QObject *m_context;
    std::deque<std::function<void()>> m_waiting;
    int m_started = 0;
    quint64 m_refused = 0;
};
