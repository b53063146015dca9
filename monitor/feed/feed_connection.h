// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect_diagnosis.h"
#include "feed/envelope.h"
#include "feed_timing.h"
#include "frame_reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QWebSocket;

// One connection to the live feed, from the first packet to its end; used once. Owns the socket. Reads
// frames, watches for silence, measures latency; knows neither cursors nor retries (FeedClient does). All on
// the creator's thread; nothing blocks, large frames are read elsewhere (FrameReader). Bound: a frame of
// `largestFrame` bytes; a larger one ends the connection before it is taken in.
class FeedConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedConnection)

public:
    static constexpr quint64 largestFrame = 8 * 1024 * 1024;

    // `token` may be empty; it is sent as an Authorization header only.
    FeedConnection(QUrl live, QByteArray token, const FeedTiming &timing, QObject *parent);
    ~FeedConnection() override;

    void open();

    // How long it has been up since the hello; 0 before.
    std::chrono::milliseconds age() const;

Q_SIGNALS:
    // Every frame that was understood, in order. The first is a hello of a protocol that we speak.
    void received(const Envelope &envelope);
    void latencyMeasured(int milliseconds);
    // Emitted once, at the end; nothing is emitted after it.
    void lost(const FeedLoss &loss);

private:
    void connectSocket();
    void onEnvelope(const Envelope &envelope);
    void onClosing();
    void onSocketEnd();
    void onConnectLimit();
    FeedLoss closedWords() const;
    bool checkHello(const Envelope &envelope);
    void finishAsNoFeed(const QString &words);
    void finish(const FeedLoss &loss);

    QUrl m_live;
    QByteArray m_token;
    FeedTiming m_timing;
    QWebSocket *m_socket;
    FrameReader m_frames;
    QPointer<ConnectDiagnosis> m_diagnosis;
    QTimer m_connectLimit;
    QTimer m_silence;
    QTimer m_ping;
    QElapsedTimer m_sinceHello; // valid once the hello was read
    bool m_finished = false;
};
