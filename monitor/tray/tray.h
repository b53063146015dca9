// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health.h"

#include <QObject>

// A place on the desktop's panel that shows one icon, as TrayController needs it. SystemTray is the real one.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // `words` is translated plain text of several lines for the tooltip.
    virtual void show(Health health, const QString &words) = 0;
    // A notification of the desktop. `isGood` chooses its icon.
    virtual void notify(const QString &title, const QString &text, bool isGood) = 0;

Q_SIGNALS:
    void openRequested();
    void reconnectRequested();
    void quitRequested();
};
