// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_words.h"

#include "base/log.h"
#include "page_strings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

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

QString PageWords::forms(QByteArrayView key) const
{
    // Among them is one of each category that a language may have: zero, one, two, few, many, other.
    constexpr std::array samples{1, 2, 5, 0, 3, 11, 100};
    QJsonObject forms;
    QStringList seen;
    for (const int sample : samples) {
        const QString text = form(key, sample);
        if (seen.contains(text))
            continue;
        seen.append(text);
        forms.insert(QString::number(sample), text);
    }
    return QString::fromUtf8(QJsonDocument(forms).toJson(QJsonDocument::Compact));
}

QString PageWords::count(QByteArrayView key, qint64 n) const
{
    // Plural rules look at the last digits only, so a remainder of the same digits stands for a huge number.
    const int small = n > 1'000'000 ? static_cast<int>(1'000'000 + n % 1'000'000) : static_cast<int>(n);
    return form(key, small).replace("%n"_L1, number(n));
}
