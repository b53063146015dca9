// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// Moments in the words of the locale, in local time.

// Date and time to the second, for tables: "22/11/2026 20:14:03".
QString stampWords(qint64 utcMs);

// "Sunday, 22 November 2026".
QString dayWords(const QDate &day);
