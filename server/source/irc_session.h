// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_isupport.h"
#include "irc_registration.h"
#include "irc_settings.h"
#include "irc_transcript.h"
#include "source.h"

#include <QObject>
#include <QTimer>

class IrcJoiner;

// The conversation with one IRC network: says who we are, gets into the channels, answers PING, and hands
// what is heard to the transcript. Outlives its connections, of which there is one at a time; lines come in
// and go out as signals. Owns the registration, the joiner and the transcript. Source thread; nothing blocks.
class IrcSession final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxChannels = 1'000; // those beyond are not listened to

    IrcSession(const IrcSettings &settings, QObject *parent);
    ~IrcSession() override;
    Q_DISABLE_COPY_MOVE(IrcSession)

    // The source starts to listen, or stops.
    void start(const SourceHistory &history);
    void stop(qint64 upTo);

    // Names that are none are passed over.
    void setChannels(const QList<WantedChannel> &channels);

    // There is a connection, and it is gone: all that came before `lastGood` has been handled.
    void open();
    void close(qint64 lastGood, const Utf8 &why);

    void handle(const IrcLine &line, qint64 now);

    // All that was sent up to `at` has been handled.
    void mark(qint64 at) { m_transcript.mark(at); }

    SourceEvents takeEvents() { return m_transcript.takeEvents(); }

    bool isRegistered() const { return m_registration.isRegistered(); }
    const IrcJoiner &joiner() const { return *m_joiner; }

    // Why less is heard than should be, one English sentence; empty when nothing is wrong.
    Utf8 problems() const;

    // Lines that could not be understood, since the construction.
    qint64 unparsable() const { return m_unparsable; }

Q_SIGNALS:
    void sendLine(const QByteArray &line);
    void registered();

    // The connection is of no more use. `slowDown`: the server does not want to see us again soon.
    void refused(const QString &reason, bool slowDown);

    // The server wants TLS at that port, and nothing was said that should not be said without.
    void secureWanted(quint16 port);

    // Something of the channels or the registration; there may be events.
    void changed();

private:
    void connectParts();
    void flushLines();
    void answerPing(const IrcLine &line);
    void handleNumeric(const IrcLine &line);
    void handleDeparture(const IrcLine &line);
    void handleRegistration(const IrcLine &line);
    bool isOurselves(QByteArrayView nick) const;
    Utf8 loginProblem() const;

    IrcSettings m_settings;
    IrcJoiner *m_joiner; // child
    IrcRegistration m_registration;
    IrcIsupport m_isupport;
    IrcTranscript m_transcript; // reads m_isupport
    QList<WantedChannel> m_wanted;
    bool m_running = false;
    qint64 m_unparsable = 0;
    qint64 m_lineTime = 0; // the server's time of the line in hand, 0 where it does not tell
    QTimer m_nickTimer{this};
    QTimer m_historyTimer{this};
};
