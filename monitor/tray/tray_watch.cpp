// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_watch.h"

TrayWatch::TrayWatch(std::function<bool()> isAvailable, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_isAvailable(std::move(isAvailable))
    , m_hasTray(m_isAvailable())
{
    connect(&m_timer, &QTimer::timeout, this, &TrayWatch::look);
    m_timer.start(interval);
}

void TrayWatch::look()
{
    const bool hasTray = m_isAvailable();
    if (hasTray == m_hasTray)
        return;
    m_hasTray = hasTray;
    Q_EMIT changed(hasTray);
}
