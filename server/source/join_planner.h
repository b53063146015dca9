// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "join_budget.h"
#include "join_channel.h"
#include "source.h"

#include <QHash>
#include <QMap>

#include <vector>

// Gets one account into the wanted channels over several connections, and knows where it is. Says what is to
// be done (open a connection, JOIN, PART, close) and is told what became of it; does nothing itself. At most
// joinsPerWindow JOINs in a window over all connections, channelsPerConnection on each, one new connection
// every connectionEvery. Those never asked go first, then those to be tried again, each in the order of the
// wanted list. A channel counts as joined only when the server has said so. A connection that is to be left
// keeps its channels until they are joined on another one. Pure: times are ms of one monotonic clock of the
// caller's. At most maxChannels are kept.
class JoinPlanner final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr qsizetype maxChannels = 2'000; // those beyond are refused

    struct Limits
    {
        int joinsPerWindow = 20;
        Milliseconds joinWindow{11'000}; // a little longer than theirs, as lines travel at different speed
        int channelsPerConnection = 90;
        int channelsPerAccount = 0; // how many the server lets it be in at a time; 0: it does not say
        Milliseconds connectionEvery{2'000};
        Milliseconds answer{30'000};     // until a JOIN counts as not confirmed
        Milliseconds retryFirst{60'000}; // after a refusal or no answer, doubling
        Milliseconds retryLongest{1'800'000};
    };

    struct Step
    {
        enum class Kind : quint8 { Join, Part };
        Kind kind = Kind::Join;
        int connection = 0;
        Utf8 channel;
    };

    // What is due. The caller does all of it.
    struct Work
    {
        QList<Step> steps;
        bool openConnection = false; // and tell its number by opening()
        QList<int> close;            // nothing is left for these to do; they are forgotten
    };

    explicit JoinPlanner(const Limits &limits);

    // The complete list. Names in lower case without '#'; one that no channel can have is refused.
    void setWanted(const QList<WantedChannel> &channels, qint64 now);

    void opening(int connection, qint64 now); // a new number, never used before
    void ready(int connection);               // it can JOIN
    void gone(int connection, qint64 now);    // it has ended; its channels are to be joined anew
    void retire(int connection, qint64 now);  // it is to be left, once its channels are joined elsewhere
    void holdConnections(qint64 until);       // no new one before

    // What the server said on a connection about a channel. Others are ignored.
    void confirmed(int connection, const Utf8 &channel, qint64 now);
    void refused(int connection, const Utf8 &channel, const Utf8 &why, qint64 now);

    // Answers could not be read for a while: all waits for one begin anew.
    void restartWaits(qint64 now);

    Work work(qint64 now);

    // When work() will have something to do next, unless it is told something; -1 for never.
    qint64 nextAt(qint64 now) const;

    // When the last of the channels that were never asked will be, if all goes well; -1 when there is none.
    qint64 allAskedAt(qint64 now) const;

    bool isWanted(const Utf8 &channel) const; // and not paused
    // Joined, or still joined on a connection that is to be left.
    bool isHeard(const Utf8 &channel) const
    {
        const JoinChannel *known = find(channel);
        return known != nullptr && known->isHeard();
    }
    // And would not be without it.
    bool isHeardOn(int connection, const Utf8 &channel) const
    {
        const JoinChannel *known = find(channel);
        return known != nullptr && known->isHeardOn(connection);
    }
    QList<Utf8> heardOnlyOn(int connection) const;
    // Open, and not to be left.
    bool isNeeded(int connection) const
    {
        return m_connections.contains(connection) && !m_connections.value(connection).isRetiring;
    }
    bool hasConnections() const { return !m_connections.isEmpty(); }

    // In the order of priority; `since` in ms of the caller's clock.
    QList<ChannelListening> listening() const;

private:
    struct Connection
    {
        bool isReady = false;
        bool isRetiring = false;
    };

    JoinChannel makeChannel(const Utf8 &name, bool isPossible, qint64 now) const;
    void leave(JoinChannel &channel);
    JoinChannel *find(const Utf8 &name);
    const JoinChannel *find(const Utf8 &name) const;
    qsizetype loadOf(int connection) const;
    int connectionWithRoom() const;
    qsizetype missingConnections() const;
    Utf8 whyUnconfirmed() const;
    void expireWaits(qint64 now);
    void joinWhatIsDue(bool again, qint64 now, Work &work);

    Limits m_limits;
    JoinBudget m_budget;
    std::vector<JoinChannel> m_channels; // in the order of priority
    QHash<Utf8, size_t> m_index;
    QMap<int, Connection> m_connections;
    QList<Step> m_parts; // not yet given out
    qint64 m_connectionAllowedAt = 0;
};
