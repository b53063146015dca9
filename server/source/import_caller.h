// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_event.h"
#include "import_protocol.h"

#include <QObject>

class QLocalSocket;

// One `weir-server import` at the door: reads its frames and sends it the answers. No more than a few frames
// are read ahead of their receipts, and none while it is paused: the command waits then, its socket being
// full. Owns the socket. Lives on the source thread; nothing blocks.
class ImportCaller final : public QObject
{
    Q_OBJECT

public:
    ImportCaller(QLocalSocket *socket, QObject *parent);

    void answer(const ImportAnswer &answer);
    void setPaused(bool paused);

    // Says why, and ends with gone().
    void refuse(const Utf8 &reason);

Q_SIGNALS:
    // Only messages and moderation events, at most Source::maxEventsPerEmission.
    void framed(const SourceEvents &events);
    void gone();

private:
    void read();
    Outcome takeFrame(const QByteArray &bytes);

    QLocalSocket *m_socket; // child
    ImportFrameReader m_frames;
    qsizetype m_open = 0; // frames without a receipt
    bool m_paused = false;
    bool m_refused = false;
};
