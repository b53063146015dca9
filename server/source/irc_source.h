// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_isupport.h"
#include "irc_message_mapper.h"
#include "irc_registration.h"
#include "irc_settings.h"
#include "source.h"

#include "base/backoff.h"

#include <QElapsedTimer>
#include <QTimer>

class IrcConnection;
class IrcJoiner;

// Listens to channels of one IRC network: connects, registers, joins, answers PING, and comes back with
// back-off and full jitter whenever the connection ends. Only lines in joined channels are emitted; private
// messages never. Live when in every channel; Degraded, with the reason, while out of one. One received() per
// read.
//
// Owns the connection and all state of the conversation. Lives on the source thread; nothing blocks.
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
    SourceStatus status() const override { return m_status; }

private:
    void connectNow();
    void onOpened();
    void onLines();
    void onFailed(const QString &reason);
    void updateStatus();
    void setState(SourceState state, const Utf8 &reason);
    void emitStatusIfChanged();

    void handle(const IrcLine &line, SourceEvents &events, qint64 now);
    void answerPing(const IrcLine &line);
    void handleNumeric(const IrcLine &line);
    void handleChat(const IrcLine &line, SourceEvents &events, qint64 now);
    void handleDeparture(const IrcLine &line);
    void handleRegistration(const IrcLine &line);
    bool isOurselves(QByteArrayView nick) const;

    IrcSettings m_settings;
    IrcMessageMapper m_mapper;
    IrcConnection *m_connection; // child
    IrcJoiner *m_joiner;         // child
    IrcRegistration m_registration;
    IrcIsupport m_isupport;
    SourceStatus m_status;
    SourceStatus m_announced; // the last one sent
    bool m_running = false;
    bool m_paused = false;
    bool m_registeredOnce = false;
    qint64 m_unparsableLines = 0;
    Backoff m_backoff;
    QElapsedTimer m_registeredFor; // invalid before 001
    QTimer m_retryTimer{this};
    QTimer m_registrationTimer{this};
};
