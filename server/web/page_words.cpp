// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_words.h"

#include "base/log.h"
#include "page_strings.h"

using namespace Qt::StringLiterals;

namespace {

const PageString *find(QByteArrayView key)
{
    static const auto index = [] {
        QHash<QByteArrayView, const PageString *> byKey;
        for (const PageString &string : pageStrings())
            byKey.insert(QByteArrayView(string.key), &string);
        return byKey;
    }();
    return index.value(key, nullptr);
}

QLocale localeOf(const QByteArray &language)
{
    // "en" alone groups as in the United States; that is the grouping the pages show.
    return QLocale(QString::fromLatin1(language));
}

// The weight of one entry, "de-AT;q=0.8" -> 0.8; 0 for one that cannot be read.
double weightOf(const QByteArray &entry)
{
    const qsizetype at = entry.indexOf(";q=");
    if (at < 0)
        return 1.0;
    bool valid = false;
    const double weight = entry.mid(at + 3).trimmed().toDouble(&valid);
    return valid && weight >= 0 && weight <= 1 ? weight : 0.0;
}

} // namespace

PageWords::PageWords(const QByteArray &language)
    : m_language(language)
    , m_locale(localeOf(language))
{
    const QString file = u":/weir/i18n/weir-server_%1.qm"_s.arg(QString::fromLatin1(language));
    if (!m_translator.load(file))
        qCWarning(lcWeb) << "no translation" << file << "- the pages show the English source instead";
}

QString PageWords::text(QByteArrayView key) const
{
    const PageString *string = find(key);
    if (!string)
        return {};
    const QString translated = m_translator.translate(pageStringContext, string->source);
    return translated.isEmpty() ? QString::fromUtf8(string->source) : translated;
}

QString PageWords::form(QByteArrayView key, int n) const
{
    const PageString *string = find(key);
    if (!string)
        return {};
    const QString translated = m_translator.translate(pageStringContext, string->source, nullptr, n);
    return translated.isEmpty() ? QString::fromUtf8(string->source) : translated;
}

QString PageWords::count(QByteArrayView key, qint64 n) const
{
    // Plural rules look at the last digits only, so a remainder of the same digits stands for a huge number.
    const int small = n > 1'000'000 ? static_cast<int>(1'000'000 + n % 1'000'000) : static_cast<int>(n);
    return form(key, small).replace("%n"_L1, number(n));
}

const QList<QByteArray> &pageLanguages()
{
    static const QList<QByteArray> languages{"en", "de"};
    return languages;
}

QByteArray preferredLanguage(const QByteArray &acceptLanguage)
{
    QByteArray best = pageLanguages().first();
    double bestWeight = 0;
    for (const QByteArray &part :
         acceptLanguage.toLower().split(',').first(std::min<qsizetype>(acceptLanguage.count(',') + 1, 32))) {
        const QByteArray entry = part.simplified().replace(" ", "");
        const QByteArray primary = entry.split(';').first().split('-').first();
        const double weight = weightOf(entry);
        if (weight > bestWeight && pageLanguages().contains(primary)) {
            best = primary;
            bestWeight = weight;
        }
    }
    return best;
}
