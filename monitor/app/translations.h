// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QLocale;

// Weir's and Qt's own texts in a language. Lives as long as the application; does nothing where there is no
// translation, so that English is what remains.
class Translations final
{
public:
    Translations() = default;
    Q_DISABLE_COPY_MOVE(Translations)

    void install(const QLocale &locale);

private:
    QTranslator m_weir;
    QTranslator m_qt;
};
