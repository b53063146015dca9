// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_languages.h"

#include "cookies.h"

#include <QDir>

using namespace Qt::StringLiterals;

// The resource stands in a static library; naming it keeps the linker from dropping it. A function outside
// of any namespace, as Q_INIT_RESOURCE asks.
static void keepTranslations()
{
    Q_INIT_RESOURCE(web_translations);
}

namespace {

constexpr int mostEntries = 32; // of a header that are looked at
constexpr char sourceLanguage[] = "en";

// The weight of one entry, "de-AT;q=0.8" -> 0.8; 0 for one that cannot be read.
double weightOf(const QByteArray &entry)
{
    const qsizetype at = entry.indexOf(";q=");
    if (at < 0)
        return 1.0;
    bool valid = false;
    const double weight = entry.mid(at + 3).toDouble(&valid);
    return valid && weight >= 0 && weight <= 1 ? weight : 0.0;
}

} // namespace

const QList<QByteArray> &pageLanguages()
{
    static const QList<QByteArray> languages = [] {
        keepTranslations();
        QList<QByteArray> all{sourceLanguage};
        for (const QString &file : QDir(u":/weir/i18n"_s).entryList({u"weir-server_*.qm"_s}, QDir::Files)) {
            const QByteArray language = file.section(u'_', 1).section(u'.', 0, 0).toLatin1();
            if (!all.contains(language))
                all.append(language);
        }
        std::sort(all.begin() + 1, all.end());
        return all;
    }();
    return languages;
}

std::optional<QByteArray> spokenLanguage(QByteArrayView tag)
{
    const QByteArray primary = tag.toByteArray().toLower().split('-').first();
    return pageLanguages().contains(primary) ? std::optional(primary) : std::nullopt;
}

QByteArray preferredLanguage(const QByteArray &acceptLanguage)
{
    QByteArray best = pageLanguages().first();
    double bestWeight = 0;
    const QByteArrayList parts = acceptLanguage.toLower().split(',');
    for (const QByteArray &part : parts.first(std::min<qsizetype>(parts.size(), mostEntries))) {
        const QByteArray entry = part.simplified().replace(" ", "");
        const auto language = spokenLanguage(entry.split(';').first());
        const double weight = weightOf(entry);
        if (language && weight > bestWeight) {
            best = *language;
            bestWeight = weight;
        }
    }
    return best;
}

QByteArray languageOf(const AppRequest &request)
{
    const auto chosen = spokenLanguage(cookies::value(request, cookies::languageName(request)));
    return chosen ? *chosen : preferredLanguage(request.header("accept-language"));
}

QByteArray fragmentLanguageOf(const AppRequest &request)
{
    const auto wanted = spokenLanguage(request.parameter(u"lang"_s).toLatin1());
    return wanted ? *wanted : languageOf(request);
}
