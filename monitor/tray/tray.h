// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health.h"
#include "notifier.h"

#include <QDateTime>
#include <QObject>
#include <QRect>

// A place on the desktop's panel that shows one icon with a menu, as the program needs it. SystemTray is the
// real one.
class Tray : public QObject
{
    Q_OBJECT

public:
    enum class Pause : quint8 { None, OneHour, UntilTomorrow };

    using QObject::QObject;

    // `words` is translated plain text of several lines for the tooltip.
    virtual void show(Health health, const QString &words) = 0;
    // Until when notifications are paused, for the menu; invalid: they are not.
    virtual void setPausedUntil(const QDateTime &end) = 0;
    // A notice where the desktop has no notifications of its own.
    virtual void notify(const Notice &notice) = 0;
    // Where the icon is on the screen; empty where the desktop does not tell.
    virtual QRect place() const = 0;

Q_SIGNALS:
    void openRequested();
    void clicked();
    void connectionRequested();
    void reconnectRequested();
    void pauseRequested(Tray::Pause pause);
    void quitRequested();
};
