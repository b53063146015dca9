// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heard_until.h"
#include "irc_line_buffer.h"
#include "irc_settings.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

// One connection to an IRC server at a time: TCP or TLS, bytes to lines and back, and whether the other side
// is still alive. Knows no IRC beyond PING. Owns the socket; nothing blocks. Source thread.
class IrcConnection final : public QObject
{
    Q_OBJECT

public:
    // At most so much is read in one turn and buffered while paused, so that TCP's window closes after it.
    static constexpr qint64 readBytesPerTurn = 65'536;

    IrcConnection(const IrcSettings &settings, QObject *parent);
    ~IrcConnection() override;
    Q_DISABLE_COPY_MOVE(IrcConnection)

    // The next open() goes there, with TLS.
    void useTls(quint16 port);

    // Drops what there is and connects anew; ends in opened() or failed().
    void open();

    // Drops the connection without failed(); `farewell` is sent before, as far as the socket takes it at
    // once.
    void close(const QByteArray &farewell = {});

    // While paused nothing is read, and silence is no sign of death.
    void setPaused(bool paused);

    // Sends a line (without CRLF); ignored when not open. Waits for its turn while there is more to be read.
    // A line with CR, LF or NUL in it is logged and not sent.
    void send(const QByteArray &line);

    // The next line of this turn; to be called from linesReady() until it gives nothing. Valid until then.
    std::optional<QByteArrayView> nextLine();

    // Everything that has come so far was given out as lines, and the other side is not in doubt.
    bool isUpToDate() const;

    // Everything that the server said before this moment was given out, ms UTC. Stays when the connection is
    // gone.
    qint64 heardUntil() const { return m_heard.value(); }

    // Over-long lines, since the construction.
    qint64 skippedLines() const { return m_lines.skippedLines(); }

Q_SIGNALS:
    void opened();

    // Read at that moment (ms UTC); it is when they were received, so that what is told of how far was heard
    // (heardUntil()) agrees with the messages.
    void linesReady(qint64 readAt);

    // Once per open(), when it did not work or has ended. The socket is gone. One sentence.
    void failed(const QString &reason);

private:
    void listenTo(QTcpSocket *socket);
    void startConnecting();
    void onOpened();
    void onReadyRead();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketEnded();
    void reportEnd();
    void fail(const QString &reason);
    void dropSocket();
    void onSilence();
    void speakSoon();
    void speak();
    void write(const QByteArray &bytes);

    IrcSettings m_settings;
    std::unique_ptr<QTcpSocket> m_socket;
    IrcLineBuffer m_lines;
    HeardUntil m_heard;
    bool m_open = false;  // lines can be sent
    bool m_ended = false; // the other side is gone; what is buffered is still to be read
    bool m_paused = false;
    QString m_tlsProblem;
    QTimer m_connectTimer{this};
    QTimer m_silenceTimer{this};
    QTimer m_answerTimer{this};
    QByteArray m_held; // to be sent, once all is read
    QElapsedTimer m_silentFor;
    QTimer m_speakTimer{this};
};
