// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

// Turns SIGINT, SIGTERM and the end of the terminal into one Qt signal, and a SIGHUP that somebody sent into
// another. One of it in a program. Lives on the main thread.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void terminationRequested();
    void reloadRequested();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};
