// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_isupport.h"
#include "irc_settings.h"

#include "base/backoff.h"

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
    IrcJoiner(const QList<Utf8> &channels, const IrcTimings &timings, QObject *parent);

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

    bool isJoined(const Utf8 &foldedChannel) const;

    // True when every channel was answered once since begin(), one way or the other.
    bool isSettled() const;

    // The names of the joined ones, as configured.
    QList<Utf8> joined() const;

    // What keeps us out of channels, as one English sentence; empty when nothing does.
    Utf8 problems() const;

Q_SIGNALS:
    void sendLine(const QByteArray &line);
    void changed();

private:
    enum class State : quint8 { Out, Waiting, Asked, Joined };

    struct Channel
    {
        Utf8 name;
        Utf8 folded;
        State state = State::Out;
        bool answered = false;
        Utf8 problem;
        qint64 dueAt = 0; // ms of m_clock: when to ask, or when to stop waiting for the answer
        Backoff backoff;
    };

    Channel *find(QByteArrayView name);
    void work();
    void retryLater(Channel &channel, const Utf8 &why);
    qint64 joinAllowedAt() const;

    IrcTimings m_timings;
    IrcCaseMapping m_mapping = IrcCaseMapping::Rfc1459;
    std::vector<Channel> m_channels;
    QList<qint64> m_recentJoins; // ms of m_clock, at most joinsPerWindow
    QElapsedTimer m_clock;
    QTimer m_timer{this};
};
