// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

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

    QByteArray language;       // one of pageLanguages()
    bool maySeeStatus = false; // how the server is: /status
    bool mayManage = false;    // the request itself carried the admin role
};
