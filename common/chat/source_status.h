// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QMetaType>

enum class SourceState : quint8 {
    Connecting,   // the first try since the start is under way
    Live,         // connected and listening
    Reconnecting, // was live, or has failed, and will try again
    Degraded,     // listening, but not to everything it should
    Offline,      // stopped, and will not try again by itself
};

// "connecting", "live", "reconnecting", "degraded", "offline".
QByteArrayView stateName(SourceState state);
SourceState sourceStateFromName(QByteArrayView name);

enum class ChannelState : quint8 {
    Pending,     // to be joined; its turn has not come
    Asked,       // the JOIN is sent, the server has not answered yet
    Joined,      // confirmed by the server
    Refused,     // the server said no, or threw us out; tried again later
    Unconfirmed, // the server did not answer: there may be no such channel; tried again later
    Paused,      // an admin does not want it listened to for now
};

// "pending", "asked", "joined", "refused", "unconfirmed", "paused".
QByteArrayView channelStateName(ChannelState state);
ChannelState channelStateFromName(QByteArrayView name);

// One channel that a source listens to, or should.
struct ChannelListening
{
    Utf8 name;
    ChannelState state = ChannelState::Pending;
    Utf8 reason;      // why it is refused or unconfirmed, one English phrase
    qint64 since = 0; // when the state began, ms UTC

    bool operator==(const ChannelListening &) const = default;
};

// How one source is, as shown to admins. Sent whole whenever anything but lastEventAt changes.
struct SourceStatus
{
    Utf8 name; // unique among the sources: "demo", "http", "irc.example.org"
    Utf8 kind; // "demo", "http", "irc", "twitch"
    SourceState state = SourceState::Connecting;
    Utf8 reason;            // one English sentence, empty while all is well
    qint64 since = 0;       // when the state began, ms UTC
    qint64 lastEventAt = 0; // ms UTC, 0 for never
    qint64 retryAt = 0;     // when the next try is made, ms UTC, 0 when none is planned
    qint32 reconnects = 0;
    qint64 unparsable = 0; // lines or items skipped because they could not be understood
    qint64 joinedBy = 0;   // when all pending channels will have been asked, ms UTC; 0 when none is pending
    QList<ChannelListening> channels; // in the order of their priority

    // The names of those that are joined.
    QList<Utf8> joined() const;

    bool operator==(const SourceStatus &) const = default;
};

Q_DECLARE_METATYPE(SourceStatus)
