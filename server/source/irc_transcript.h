// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gap_keeper.h"
#include "irc_batches.h"
#include "irc_history_fills.h"
#include "irc_isupport.h"
#include "irc_message_mapper.h"
#include "irc_pauses.h"
#include "irc_settings.h"

#include <QHash>

// What is heard in the channels of one IRC network, as events in their order: messages, live and from the
// server's history, what moderators take away, gaps, and marks. Knows which channels it is in and what it has
// heard there last; connections come and go. Lines of channels that it is not in, and private ones, make no
// event. Times are ms UTC, handed in. Pure: the owner sends takeLines() and emits takeEvents() after each
// call.
class IrcTranscript final
{
public:
    // What the server of this connection can do.
    struct Abilities
    {
        bool batches = false;
        bool history = false; // CHATHISTORY
        bool labels = false;
    };

    // `isupport` is the owner's, of the connection there is.
    IrcTranscript(const Utf8 &source, const IrcIsupport &isupport, const IrcTimings &timings);

    // The source starts and is to listen to `channels`.
    void begin(const SourceHistory &history, const QList<Utf8> &channels, qint64 now);

    // Another connection; in no channel yet.
    void connected();
    void setAbilities(Abilities abilities) { m_abilities = abilities; }
    void disconnected(qint64 lastGood, const Utf8 &why);

    // We are in the channel. `serverTime`: that of the JOIN, 0 where the server does not tell.
    void joined(const Utf8 &channel, qint64 serverTime, qint64 now);

    // We are not, or not any more. `lastGood`: all that was said before is here.
    void keptOut(const Utf8 &channel, qint64 lastGood, const Utf8 &why);

    // An admin does not want it for now: nothing of that time is fetched later, in this run or another. Or
    // not at all any more.
    void paused(const Utf8 &channel, qint64 now);
    void removed(const Utf8 &channel, qint64 now);

    // The network folds names otherwise than thought.
    void setCaseMapping(IrcCaseMapping before, IrcCaseMapping after, qint64 now);

    // Takes PRIVMSG, NOTICE, BATCH, REDACT, PONG and FAIL; others are not its business. False when the line
    // cannot be understood.
    bool handle(const IrcLine &line, qint64 now);

    // Ends what waits in vain. Call it about every second.
    void checkTime(qint64 now);

    // All that was sent up to `at` has been handed in.
    void mark(qint64 at, bool stopping = false) { m_gaps.mark(at, stopping); }

    SourceEvents takeEvents();
    QList<QByteArray> takeLines() { return m_fills.takeLines(); }

private:
    struct Channel
    {
        Utf8 name; // as we join it
        bool isIn = false;
        qint64 joinedAt = 0;         // our time
        qint64 joinedServerTime = 0; // 0: unknown
        IrcPauses pauses;
        LastHeard last;   // while it has a gap: the newest before that
        LastHeard newest; // or when the last pause was over, if nothing was heard since
        ReplayCounter played{2'000};
    };

    Channel *findJoined(const Utf8 &identity);
    Channel &findOrAdd(const Utf8 &name);
    void resume(Channel &channel, qint64 pausedFrom, qint64 now);
    void fillGap(const Gap &gap, const Channel &channel, qint64 now);
    bool handleChat(const IrcLine &line, qint64 now);
    bool handleRedaction(const IrcLine &line, qint64 now);
    void add(Channel &channel, ChatMessage &message, const IrcLine &line, qint64 now);
    bool isReplay(const Channel &channel, const ChatMessage &message, const IrcBatch *batch) const;
    void leave(const Utf8 &identity, Channel &channel);
    void settleFills();
    void takeGaps() { m_events += m_gaps.take(); }

    const IrcIsupport &m_isupport;
    IrcTimings m_timings;
    IrcMessageMapper m_mapper;
    GapKeeper m_gaps;
    IrcBatches m_batches;
    IrcHistoryFills m_fills;
    quint64 m_fillNumber = 0;
    Abilities m_abilities;
    QHash<Utf8, Channel> m_channels; // by identity; only those that are wanted
    SourceEvents m_events;
};
