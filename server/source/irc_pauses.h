// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

// The times in which an admin did not want a channel. What was said then is not taken from any history, be it
// played or asked for, however late. IrcTranscript has one a channel. Times are ms UTC. Pure; of the pauses
// that are over the last maxKept are kept.
class IrcPauses final
{
public:
    static constexpr qsizetype maxKept = 100;

    // There was one, `to` not included.
    void add(qint64 from, qint64 to);

    // The channel was joined at `to`, after a pause since `from`. Until left() no history of after `from` is
    // wanted: clocks differ, and what follows the JOIN is heard live.
    void resumed(qint64 from, qint64 to);
    void left() { m_unwantedFrom = 0; }

    // Whether a line of a history, said then, is unwanted.
    bool covers(qint64 at) const;

    // When the last pause was over; 0 when there was none.
    qint64 lastEnd() const;

private:
    struct Pause
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    QList<Pause> m_pauses;     // that are over, in the order in which they were told
    qint64 m_unwantedFrom = 0; // 0: none
};
