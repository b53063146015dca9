// SPDX-License-Identifier: GPL-3.0-or-later
#include "alert_sound.h"

#include <QApplication>

#include <chrono>

using namespace std::chrono_literals;

AlertSound::AlertSound(QObject *parent)
    : QObject(parent)
{
    m_next.setInterval(300ms);
    connect(&m_next, &QTimer::timeout, this, &AlertSound::playOne);
}

void AlertSound::play(int times)
{
    if (m_next.isActive() || times <= 0)
        return;
    m_left = times;
    m_next.start();
    playOne();
}

void AlertSound::playOne()
{
    if (m_left-- > 0)
        QApplication::beep();
    else
        m_next.stop();
}
