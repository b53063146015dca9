// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// What a person is told by the desktop. Translated plain text; may quote chat and servers.
struct Notice
{
    QString title;
    QString text;
    bool isGood = true; // chooses the icon
};

// Shows notices on the desktop, as NotificationDesk needs it. DesktopNotifier is the real one.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void notify(const Notice &notice) = 0;

Q_SIGNALS:
    // A notice was clicked.
    void activated();
};
