// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/role.h"

#include <QByteArray>
#include <QString>

// For whom a page is made. What somebody may not do is not offered to them.
struct PageViewer
{
    // Somebody who may read and nothing else.
    PageViewer(QByteArray wantedLanguage = "en")
        : language(std::move(wantedLanguage))
    {}
    PageViewer(const char *wantedLanguage)
        : language(wantedLanguage)
    {}

    QByteArray language;                // one of pageLanguages()
    QString here = QStringLiteral("/"); // where the page is, for forms that lead back to it
    bool maySeeStatus = false;          // how the server is: /status
    bool mayManage = false;             // what is listened to, and who did what
    bool seesDeleted = false;           // the text of messages that moderators took off the screen

    QString name; // of the token; empty for somebody who has not said who they are
    Role role = Role::Anonymous;
    bool isSignedIn = false; // by a browser
    QByteArray csrf;         // what forms carry, where the browser has a session or had one
};
