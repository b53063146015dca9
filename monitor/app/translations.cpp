// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

void Translations::install(const QLocale &locale)
{
    if (m_weir.load(locale, u"weir-monitor"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_weir);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}
