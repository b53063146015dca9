// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers_menu.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

ServersMenu::ServersMenu(QWidget *parent)
    : QMenu(tr("Ser&vers"), parent)
{
    setToolTipsVisible(true);
}

void ServersMenu::setProfiles(const ServerProfiles &profiles, const ServerAddress &current)
{
    clear();
    auto *group = new QActionGroup(this);
    int number = 0;
    for (const ServerProfile &profile : profiles.all()) {
        // '&' in a name would be an underlined letter.
        QAction *action = addAction(QString(profile.name).replace(u'&', "&&"_L1));
        action->setToolTip(profile.address.text().toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(profile.address == current);
        action->setActionGroup(group);
        if (++number <= mostKeys)
            action->setShortcut(QKeySequence(u"Ctrl+Alt+%1"_s.arg(number)));
        connect(action, &QAction::triggered, this,
                [this, address = profile.address] { Q_EMIT chosen(address); });
    }
    addSeparator();
    connect(addAction(tr("&Manage servers…")), &QAction::triggered, this, &ServersMenu::manageRequested);
}
