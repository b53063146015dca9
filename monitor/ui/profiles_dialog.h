// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server_profiles.h"

#include <QDialog>

class QListWidget;
class QPushButton;

// The servers that somebody watches: connect to another, add, change and remove. Changes nothing itself; who
// shows it answers its signals and gives the new list.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfilesDialog)

public:
    explicit ProfilesDialog(QWidget *parent = nullptr);

    // `current`: the one that is watched now.
    void setProfiles(const ServerProfiles &profiles, const ServerAddress &current);

Q_SIGNALS:
    void connectRequested(const ServerAddress &address);
    void addRequested();
    void editRequested(const ServerAddress &address);
    void removeRequested(const ServerAddress &address);

private:
    QPushButton *addButton(const QString &text);
    ServerAddress chosen() const;
    void refreshButtons();
    void askToRemove();

    QListWidget *m_list;
    QPushButton *m_connect;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    ServerProfiles m_profiles;
    ServerAddress m_current;
};
