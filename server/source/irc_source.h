// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_settings.h"
#include "source.h"

#include "base/backoff.h"

#include <QElapsedTimer>
#include <QTimer>

class IrcConnection;
class IrcSession;

// Listens to channels of one IRC network: connects, registers, joins, answers PING, and comes back with
// back-off and full jitter whenever the connection ends. Only lines in joined channels are emitted; private
// messages never. Live when in every channel; Degraded, with the reason, while out of one. One received() per
// read.
//
// Owns the connection, the session (what is said and heard on it) and the status. Lives on the source thread;
// nothing blocks.
class IrcSource final : public Source
{
    Q_OBJECT

public:
    explicit IrcSource(IrcSettings settings, QObject *parent = nullptr);
    ~IrcSource() override;
    Q_DISABLE_COPY_MOVE(IrcSource)

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    void setHistory(const SourceHistory &history) override { m_history = history; }

    // Until it is called, the channels are those of the settings.
    void setChannels(const QList<WantedChannel> &channels) override;

    SourceStatus status() const override { return m_status; }

private:
    void connectParts();
    void connectNow();
    void onOpened();
    void onLines(qint64 readAt);
    void onRegistered();
    void fail(const QString &reason, bool slowDown);
    void flush();
    void updateStatus();
    void setState(SourceState state, const Utf8 &reason);
    void emitStatusIfChanged();

    IrcSettings m_settings;
    IrcConnection *m_connection; // child
    IrcSession *m_session;       // child
    SourceHistory m_history;     // until start()
    SourceStatus m_status;
    SourceStatus m_announced; // the last one sent
    bool m_running = false;
    bool m_paused = false;
    bool m_registeredOnce = false;
    bool m_isReading = false; // the lines of one read are being handled; their events go together
    qint64 m_unparsable = 0;  // lines that are none
    Backoff m_backoff;
    QElapsedTimer m_registeredFor; // invalid before 001
    QTimer m_retryTimer{this};
    QTimer m_registrationTimer{this};
};
