// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "join_planner.h"
#include "source.h"
#include "twitch_settings.h"
#include "twitch_transcript.h"

#include "base/backoff.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

class TwitchLink;

// Listens to channels of Twitch: as many connections as the channels need, JOINs no faster than Twitch
// allows, and all that is said there as events. A connection that Twitch wants to close (RECONNECT) is left
// only when its channels are joined on another; what both of them tell is the same message with the same id.
// Lines of channels that are not wanted, and private ones, make no event. Twitch has no history, so what was
// missed stays a gap.
//
// Live when in every wanted channel; Degraded, with the reason, while out of one, or when the login is
// refused. One received() a read. Owns the connections. Lives on the source thread; nothing blocks.
class TwitchSource final : public Source
{
    Q_OBJECT

public:
    explicit TwitchSource(TwitchSettings settings, QObject *parent = nullptr);
    ~TwitchSource() override;
    Q_DISABLE_COPY_MOVE(TwitchSource)

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    void setHistory(const SourceHistory &history) override { m_history = history; }
    void setChannels(const QList<WantedChannel> &channels) override;
    SourceStatus status() const override { return m_status; }

private:
    void openLink();
    void onReady(TwitchLink *link);
    void onEnded(TwitchLink *link, const QString &reason, bool refused);
    void onReconnectAsked(TwitchLink *link);
    void onLines(TwitchLink *link, qint64 readAt);
    void drop(TwitchLink *link);
    void leaveSoon(int number);

    void work();
    void mark();
    qint64 heardUntil(qint64 (TwitchLink::*ofOne)() const) const;
    void send();
    void updateStatus();
    void setState(SourceState state, const Utf8 &reason);
    void noteFailure(const TwitchLink &link, const QString &reason, bool refused);
    qint64 toUtc(qint64 clockMs) const { return m_clockStartedAt + clockMs; }

    TwitchSettings m_settings;
    JoinPlanner m_planner;
    TwitchTranscript m_transcript;
    SourceHistory m_history;
    QMap<int, TwitchLink *> m_links; // children, by their number
    int m_lastLink = 0;
    QElapsedTimer m_clock; // the planner's
    qint64 m_clockStartedAt;
    QTimer m_workTimer{this};
    QTimer m_markTimer{this};
    Backoff m_backoff;
    bool m_isRunning = false;
    bool m_isPaused = false;
    bool m_isReading = false; // within onLines()
    bool m_isRefused = false; // the login
    Utf8 m_failure;           // why the last connection has ended, until one is ready
    int m_lostLinks = 0;      // not yet replaced
    qint64 m_unparsable = 0;  // of links that are gone
    SourceStatus m_status;
    SourceStatus m_announced; // the last one sent
};
