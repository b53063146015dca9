// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

// For how long something is to be quiet: five minutes, an hour, until tomorrow morning.
class SnoozeMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnoozeMenu)

public:
    explicit SnoozeMenu(const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(qint64 untilMs); // UTC
};
