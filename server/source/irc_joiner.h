// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_isupport.h"
#include "irc_settings.h"
#include "join_budget.h"
#include "source.h"

#include "base/backoff.h"
#include "chat/source_status.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

// Gets into the wanted channels and stays there: paces JOINs, tries again with back-off after a refusal, a
// KICK or no answer, and knows where we are. A channel counts as joined only when the server has said so.
// Source thread.
class IrcJoiner final : public QObject
{
    Q_OBJECT

public:
    IrcJoiner(const IrcTimings &timings, QObject *parent);

    // The complete list in the order of priority. On a connection, new channels are joined, and those that
    // are gone or paused are left.
    void setChannels(const QList<WantedChannel> &channels);

    // A new connection is registered, and none of the channels joined.
    void begin(IrcCaseMapping mapping);

    // The connection is gone: out of all channels, nothing is tried.
    void reset();

    // The server has told its case mapping; it may do so after begin().
    void setCaseMapping(IrcCaseMapping mapping);

    // What the server said about a channel. Names as sent; unknown ones are ignored.
    void confirmed(QByteArrayView channel);
    void lost(QByteArrayView channel, const Utf8 &why);    // joined before: kicked, removed
    void refused(QByteArrayView channel, const Utf8 &why); // a JOIN was answered with an error

    // True when every channel was answered once since begin(), one way or the other.
    bool isSettled() const;

    // How each channel is, as configured and in that order.
    QList<ChannelListening> listening() const;

    // When all that are pending will have been asked, ms UTC; 0 when none is, or there is no connection.
    qint64 joinedBy() const;

    // What keeps us out of channels, as one English sentence; empty when nothing does.
    Utf8 problems() const;

Q_SIGNALS:
    void sendLine(const QByteArray &line);
    void changed();

    // We are in a channel now; we are not, or no longer, in one that is wanted.
    void entered(const Utf8 &channel);
    void keptOut(const Utf8 &channel, const Utf8 &why);

private:
    struct Channel
    {
        Utf8 name;
        Utf8 folded;
        ChannelState state = ChannelState::Pending;
        bool answered = false;
        Utf8 problem;
        qint64 since = 0; // when the state began, ms UTC
        qint64 dueAt = 0; // ms of m_clock: when to ask, or when to stop waiting for the answer
        Backoff backoff;
    };

    Channel *find(QByteArrayView name);
    Channel made(const WantedChannel &wanted) const;
    void take(Channel &channel, bool paused);
    void leave(const Channel &channel);
    static void setState(Channel &channel, ChannelState state);
    static bool isToBeAsked(const Channel &channel);
    void work();
    void ask(Channel &channel, qint64 now);
    void retryLater(Channel &channel, ChannelState state, const Utf8 &why);

    IrcTimings m_timings;
    IrcCaseMapping m_mapping = IrcCaseMapping::Rfc1459;
    std::vector<Channel> m_channels;
    bool m_online = false;
    JoinBudget m_budget;
    QElapsedTimer m_clock;
    QTimer m_timer{this};
};
