// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

class QMenu;
class QWidget;

// Shows an address that others wrote, whole and as plain text, and opens it in the browser when the person
// wants that. Returns at once.
void askToOpenLink(const QUrl &link, QWidget *parent);

// A submenu with these addresses, each of which asks first; none where there are none. `window` is what the
// question stands over, and outlives the menu.
void addLinkMenu(QMenu *menu, const QList<QUrl> &links, QWidget *window);
