// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"
#include "chat/source_history.h"

#include <QMap>

// Keeps the gap records of one source: which channels are listened to, and since when one is not. Every
// change is an event (a Gap begun or over, a ListeningMark) that waits until take(). A channel has at most
// one open gap: what happens while it is open (another failed try, a pause) neither moves its beginning nor
// changes its reason. All times are ms UTC. Pure; at most maxChannels are kept, others are not recorded.
class GapKeeper final
{
public:
    static constexpr qsizetype maxChannels = 10'000;
    static constexpr qint64 markEveryMs = 10'000;

    explicit GapKeeper(Utf8 source)
        : m_source(std::move(source))
    {}

    // The source starts, and this is what the archive knows. Gaps that are open there are continued. Forgets
    // what was known before.
    void begin(const SourceHistory &history);

    // The source starts and is to listen to this channel: unless it has an open gap, or the source is new,
    // one begins where it last listened ("weir-server was not running"); or, when that is after `now` because
    // the clock was set back, at the newest known moment that is not. Not for channels that are added later.
    // Where the identity is not known before the channel is joined, listening() does the same for channels
    // that the archive has heard.
    void expect(const Utf8 &channel, const Utf8 &identity, qint64 now);

    // The channel is listened to from `at` on: its gap is over. `filled`: the server's history had all of it.
    void listening(const Utf8 &channel, const Utf8 &identity, qint64 at, bool filled = false);

    // It is not any more. `lastGood` is the last moment up to which everything has come: when the last bytes
    // were received, not when the loss was noticed.
    void lost(const Utf8 &channel, const Utf8 &identity, qint64 lastGood, const Utf8 &reason);

    // The same for every channel that is listened to.
    void lostAll(qint64 lastGood, const Utf8 &reason);

    // An admin has removed it: its gap is over, and it is not missed any more.
    void forget(const Utf8 &identity, qint64 at);

    // Everything that was sent up to `at` has been handed on. Makes a ListeningMark when a channel is
    // listened to and the last mark is markEveryMs old; always when `stopping`.
    void mark(qint64 at, bool stopping = false);

    bool isListening(const Utf8 &identity) const;
    bool isListeningToAny() const { return m_listeningCount > 0; }

    // The open gap of the channel, or null. Valid until the next change.
    const Gap *openGap(const Utf8 &identity) const;
    QList<Gap> openGaps() const;

    // The events since the last call, in their order. To be sent after the messages that were received
    // before.
    SourceEvents take() { return std::exchange(m_events, {}); }

private:
    struct Channel
    {
        bool listening = false;
        bool open = false;
        Gap gap; // while open
    };

    Channel *find(const Utf8 &identity);
    Channel *findOrAdd(const Utf8 &identity);
    qint64 lastListened(const Utf8 &identity, qint64 now) const;
    void open(Channel &channel, const Utf8 &name, const Utf8 &identity, qint64 from, const Utf8 &reason);
    void close(Channel &channel, qint64 to, bool filled);
    void setListening(Channel &channel, bool listening);

    Utf8 m_source;
    qint64 m_listenedUntil = 0; // before this start
    QHash<Utf8, LastHeard> m_heardBefore;
    QMap<Utf8, Channel> m_channels; // by identity
    qsizetype m_listeningCount = 0;
    qint64 m_lastMark = 0;
    SourceEvents m_events;
};
