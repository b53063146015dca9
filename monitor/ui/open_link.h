// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

class QWidget;

// Shows an address that others wrote, whole and as plain text, and opens it in the browser when the person
// wants that. Returns at once.
void askToOpenLink(const QUrl &link, QWidget *parent);
