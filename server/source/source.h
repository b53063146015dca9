// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"
#include "chat/source_history.h"
#include "chat/source_status.h"

#include <QObject>

// A channel that a source is to listen to, as an admin wants it.
struct WantedChannel
{
    Utf8 name; // as the source writes it: "#weir" on IRC, "weir" on Twitch
    bool paused = false;

    bool operator==(const WantedChannel &) const = default;
};

// Where chat comes from. Lives on the source thread; all slots are called there and none blocks.
//
// Back-pressure: while paused, a source emits no received(). A source on a socket stops reading, so that the
// sender's TCP window closes; HTTP answers 503. One emission is at most maxEventsPerEmission events, which is
// what ingest keeps free beyond its high-water mark, so nothing is dropped between here and there.
class Source : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxEventsPerEmission = 10'000;

    using QObject::QObject;

    virtual void start() = 0;

    // Stops listening for good: no received() after it returns. The state becomes Offline.
    virtual void stop() = 0;

    virtual void setPaused(bool paused) = 0;

    // What the archive knows of this source. Once, before start().
    virtual void setHistory(const SourceHistory & /*history*/) {}

    // The complete list of channels in the order of their priority; may be called at any time. Sources
    // without channels of their own ignore it.
    virtual void setChannels(const QList<WantedChannel> & /*channels*/) {}

    virtual SourceStatus status() const = 0;

Q_SIGNALS:
    void received(const SourceEvents &events);

    // After every change of the status but lastEventAt, which goes along with the next one.
    void statusChanged(const SourceStatus &status);
};
