// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// What a notification of the desktop says.
struct Attention
{
    QString title; // translated; plain text
    QString text;  // plain text from outside, bounded
};

// Keeps notifications from coming in crowds: the first at once, then at most one each `pause`, with the
// newest and how many there were. Deterministic; the caller gives the time.
class AttentionPacer final
{
public:
    static constexpr qint64 pause = 10'000; // ms

    void add(const QString &title, const QString &text);
    // What is to be shown now.
    std::optional<Attention> take(qint64 steadyMs);

private:
    static constexpr qsizetype textLimit = 200;

    Attention m_newest;
    int m_waiting = 0;
    std::optional<qint64> m_shownAt;
};
