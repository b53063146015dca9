// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

// The desktop's own alert sound, once or several times: its loudness and whether it is heard at all are what
// the user has set for all programs. (QtMultimedia would bring a sound server's libraries and codecs along
// for one tone.)
class AlertSound final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertSound)

public:
    explicit AlertSound(QObject *parent = nullptr);

    // One that is under way goes on; what is wanted meanwhile is left out.
    void play(int times);

private:
    void playOne();

    QTimer m_next;
    int m_left = 0;
};
