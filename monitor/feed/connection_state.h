// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

enum class FeedState : quint8 {
    Offline,      // nobody asked for a connection, or it was ended by the user
    Connecting,   // the first try is under way
    Live,         // connected, messages flow
    Idle,         // connected, but the server has had no message for a minute
    Reconnecting, // lost or not reached; the next try is planned or under way
    Refused,      // the server said no in a way that trying again does not change
};

// How the feed is: a value for the status bar, the tray and the tests. Times are ms UTC.
struct ConnectionState
{
    FeedState state = FeedState::Offline;
    qint64 since = 0;   // when `state` began
    QString reason;     // translated sentence, empty while all is well; plain text, may quote the server
    QString advice;     // what to do about it, translated; often empty
    qint64 retryAt = 0; // when the next try is made, 0 when none is planned or one is under way
    int reconnects = 0; // connections made after the first
    int resumes = 0;    // of these, those that went on without a hole
    int resets = 0;     // of these, those that had to load everything anew
    qint64 otherArchiveSince = 0; // since when the server has another archive than before; 0: it has not
    int latencyMs = -1;           // round trip of the last ping, -1 while unknown

    bool isConnected() const { return state == FeedState::Live || state == FeedState::Idle; }
    bool operator==(const ConnectionState &) const = default;
};

Q_DECLARE_METATYPE(ConnectionState)
