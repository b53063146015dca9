// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_connection.h"
#include "irc_line.h"
#include "twitch_settings.h"

#include <QElapsedTimer>
#include <QSet>

// One connection to Twitch's chat, from opening it to its end: asks for tags and commands, logs in as the
// account or as nobody ("justinfan12345"), answers PING, and finds out when the other side is dead. Opened
// once; never comes back by itself. Owns the connection. Source thread; nothing blocks.
class TwitchLink final : public QObject
{
    Q_OBJECT

public:
    TwitchLink(int number, const TwitchSettings &settings, QObject *parent);
    ~TwitchLink() override;
    Q_DISABLE_COPY_MOVE(TwitchLink)

    int number() const { return m_number; }
    void open();
    void close(); // without ended()
    void setPaused(bool paused);
    void join(const Utf8 &channel); // without '#'
    void part(const Utf8 &channel);

    bool isReady() const { return m_step == Step::Ready; }
    bool wasReady() const { return m_readyFor.isValid(); }
    bool isStable() const;

    // All that came before has been given out, ms UTC: as proven, and, as far as is known, now.
    qint64 provenUntil() const { return m_connection.heardUntil(); }
    qint64 heardUntil() const;

    // The next line that is not the link's own business; to be called from linesReady() until it gives
    // nothing. Valid until the next call. Signals may come from inside.
    std::optional<IrcLine> nextLine();

    // Lines that could not be read, since the construction.
    qint64 unparsable() const { return m_unparsable + m_connection.skippedLines(); }

Q_SIGNALS:
    void ready();
    void linesReady(qint64 readAt); // ms UTC

    // Twitch is about to close this connection. Once.
    void reconnectAsked();

    // It did not work, or has ended. One sentence. `refused`: the login is not accepted.
    void ended(const QString &reason, bool refused);

private:
    enum class Step : quint8 { Opening, Capabilities, LoggingIn, Ready, Over };

    void onOpened();
    void handleCapability(const IrcLine &line);
    void logIn();
    bool handle(const IrcLine &line);
    bool isOfChannels(const IrcLine &line);
    bool isOurselves(QByteArrayView nick) const;
    void end(const QString &reason, bool refused);

    int m_number;
    Utf8 m_token;
    Utf8 m_nick;
    std::chrono::milliseconds m_stable;
    QSet<Utf8> m_entered; // channels as the server writes them, at most JoinPlanner::maxChannels
    Step m_step = Step::Opening;
    bool m_isPaused = false;
    bool m_wasAskedToReconnect = false;
    qint64 m_unparsable = 0;
    QElapsedTimer m_readyFor; // invalid before it is
    IrcConnection m_connection;
    QTimer m_registrationTimer{this};
};
