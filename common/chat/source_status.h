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

// How one source is, as shown to admins. Sent whole whenever anything but lastEventAt changes.
struct SourceStatus
{
    Utf8 name; // unique among the sources: "demo", "http", "irc.example.org"
    Utf8 kind; // "demo", "http", "irc"
    SourceState state = SourceState::Connecting;
    Utf8 reason;            // one English sentence, empty while all is well
    qint64 since = 0;       // when the state began, ms UTC
    qint64 lastEventAt = 0; // ms UTC, 0 for never
    qint64 retryAt = 0;     // when the next try is made, ms UTC, 0 when none is planned
    qint32 reconnects = 0;
    qint64 unparsable = 0; // lines or items skipped because they could not be understood
    QList<Utf8> channels;  // those it listens to now

    bool operator==(const SourceStatus &) const = default;
};

Q_DECLARE_METATYPE(SourceStatus)
