// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"

#include <optional>

// The languages of the pages, and in which of them a request is answered. Main thread; nothing blocks.

// Those that have an embedded translation: English, in which the strings are written, then the others by
// their code.
const QList<QByteArray> &pageLanguages();

// The one of pageLanguages() that a tag such as "de-AT" names; none for one that is not spoken.
std::optional<QByteArray> spokenLanguage(QByteArrayView tag);

// The one that an Accept-Language header (RFC 9110 section 12.5.4) asks for first; English when none of them.
QByteArray preferredLanguage(const QByteArray &acceptLanguage);

// The one that was chosen on the pages in this browser; else the one that the browser prefers.
QByteArray languageOf(const AppRequest &request);

// The one of the page that a fragment is fetched for (?lang); else languageOf().
QByteArray fragmentLanguageOf(const AppRequest &request);
