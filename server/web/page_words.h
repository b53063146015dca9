// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QTranslator>

// The words of the pages in one language. Owns a QTranslator that is never installed globally, so that one
// process answers each reader in the reader's language. Made and used on the main thread; nothing here
// blocks.
class PageWords final
{
public:
    // `language` is one of pageLanguages() (page_languages.h).
    explicit PageWords(const QByteArray &language);
    Q_DISABLE_COPY_MOVE(PageWords)

    const QByteArray &language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    // The text of a key of the catalogue; empty for a key that is not in it (a test forbids those).
    QString text(QByteArrayView key) const;

    // The plural form for `n` with "%n" still in it.
    QString form(QByteArrayView key, int n) const;

    // All plural forms for the page's script, which fills in the number: JSON, each form under a number that
    // it is for. See counted.js.
    QString forms(QByteArrayView key) const;

    // The plural form for `n` with the number grouped for reading.
    QString count(QByteArrayView key, qint64 n) const;

    // A number grouped for reading: 1,204,551.
    QString number(qint64 n) const { return m_locale.toString(n); }

private:
    QByteArray m_language;
    QLocale m_locale;
    QTranslator m_translator;
};
