// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "chat/source_history.h"
#include "irc_batches.h"

#include <QList>

// Fills what was missed of one channel from the server's history, after the channel was joined. Two steps:
// 1. What the server plays by itself at a join is awaited: it comes before the answer to a PING sent after
// the JOIN.
// 2. Where that does not reach back to what we have, and the server knows CHATHISTORY
//    (https://ircv3.net/specs/extensions/chathistory), it is asked page by page for what follows.
// The gap counts as filled when the history reached back to the last message that we had: a server that has
// forgotten that one may have forgotten others after it. The pages overlap, so the lines are to be numbered
// as replays. Pure: the owner hands in what was heard and the time, and sends the lines.
class IrcHistoryFill final
{
public:
    // Asked for so much more than is missing: clocks differ, and lines may overtake each other.
    static constexpr qint64 overlapMs = 10'000;
    static constexpr int maxPages = 1'000;

    struct Setup
    {
        Utf8 channel;          // as the server writes it
        QByteArray token;      // names this fill on the connection
        LastHeard last;        // the newest that we had when the gap began; sentAt 0 when none is known
        qint64 missedFrom = 0; // where the gap began
        qint64 present = 0;    // the server's time of the JOIN: history needs not go beyond
        bool canAsk = false;   // the server knows CHATHISTORY
        bool canLabel = false; // and labels
        int pageLines = 100;
        qint64 answerWithinMs = 30'000;
    };

    IrcHistoryFill(Setup setup, qint64 now);

    // What to send; each line once.
    QList<QByteArray> takeLines() { return std::exchange(m_lines, {}); }

    // A line of the channel that was played or was in a batch of history.
    void heard(const ChatMessage &message, qint64 now);

    // The PING was answered, a batch is over, a request was refused. Ignored when it is another one's.
    void answered(QByteArrayView token, qint64 now);
    void batchEnded(const IrcBatch &batch, bool isOurChannel, qint64 now);
    void refused();

    const QByteArray &token() const { return m_setup.token; }

    // Gives up once the server has not answered in time.
    void checkTime(qint64 now);

    bool isDone() const { return m_step == Step::Done; }
    bool isFilled() const { return m_reachedBack && m_complete; }

private:
    enum class Step : quint8 { Playback, Page, Done };

    void ask(qint64 after, qint64 now);
    void finish(bool complete);

    Setup m_setup;
    Step m_step = Step::Playback;
    QList<QByteArray> m_lines; // to send
    qint64 m_deadline = 0;
    qint64 m_after = 0;  // the time asked for
    qint64 m_newest = 0; // of the lines of this page
    qsizetype m_pageLines = 0;
    int m_pages = 0;
    bool m_reachedBack = false;
    bool m_complete = false;
};
