// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QHash>

// Numbers the lines of one replay (see ChatMessage::replayNumber): the n-th line of the same channel, time,
// user and text gets n. One replay is what is read as a whole and in order: a batch of a server's history, a
// file; each begins with a counter of its own. Remembers the keys of the last linesKept to 2 * linesKept
// different lines, which is more than any history has within one millisecond. Pure.
class ReplayCounter final
{
public:
    static constexpr qsizetype defaultLinesKept = 50'000;

    explicit ReplayCounter(qsizetype linesKept = defaultLinesKept)
        : m_linesKept(linesKept)
    {}

    // From 1.
    qint32 number(const ChatMessage &message);

    void clear();

private:
    qsizetype m_linesKept;
    QHash<size_t, qint32> m_young; // by hash of the line
    QHash<size_t, qint32> m_old;   // those that were young before
};
