// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_profiles.h"

#include <QMenu>

// The servers as a menu: a check at the one that is watched, Ctrl+Alt+1 to 9 for the first ones, and the
// dialog for all.
class ServersMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServersMenu)

public:
    static constexpr int mostKeys = 9;

    explicit ServersMenu(QWidget *parent = nullptr);

    void setProfiles(const ServerProfiles &profiles, const ServerAddress &current);

Q_SIGNALS:
    void chosen(const ServerAddress &address);
    void manageRequested();
};
