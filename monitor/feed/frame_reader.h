// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>

// Reads the frames of one connection, in their order. Small ones at once; large ones on a thread of Qt's
// pool, one at a time, so that no frame keeps the windows still. On the creator's thread; never blocks.
//
// Bounds: what a frame may hold is several times what docs/live-protocol.md lets a server send, and a row of
// it (received_rows.h) twice what a server takes in; more is refused, as is what makes no sense. Frames that
// wait for the one that is being read: `mostWaiting` characters; beyond that this monitor cannot keep up.
class FrameReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameReader)

public:
    static constexpr qsizetype smallFrame = 32 * 1024; // characters
    static constexpr qsizetype mostWaiting = 32 * 1024 * 1024;
    static constexpr qsizetype mostMessages = 6'000;
    // Twice what a server remembers: a cleared channel takes a whole day off the screen.
    static constexpr qsizetype mostDeleted = 40'000;
    static constexpr qsizetype mostChannels = 20'000;

    explicit FrameReader(QObject *parent);

    void read(const QString &frame);

Q_SIGNALS:
    void understood(const Envelope &envelope);
    // Translated sentence. What comes after it is not read any more.
    void refused(const QString &words);

private:
    void readNext();
    void deliver(const Expected<Envelope> &frame);
    void refuse(const QString &words);

    QFutureWatcher<Expected<Envelope>> m_large; // the one that is being read
    QQueue<QString> m_waiting;
    qsizetype m_waitingSize = 0;
    bool m_isReading = false;
    bool m_isOver = false;
};
