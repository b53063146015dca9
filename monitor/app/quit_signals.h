// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that the monitor ends as when it is closed. The
// second of a kind ends the program at once. What is ignored from the start (nohup) stays so. One of it in a
// program, on the GUI's thread, after the application is made.
//
// Handlers and not a mask, as weir-server has it: what the monitor starts (a browser) would inherit the mask.
class QuitSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};
