// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_languages.h"
#include "page_speakers.h"
#include "page_strings.h"
#include "page_words.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QString sourceDirectory()
{
    return qEnvironmentVariable("WEIR_SOURCE_DIR");
}

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

using Keys = std::set<QString>;

// Those of `keys` that are not in `others`, for a message.
QString without(const Keys &keys, const Keys &others)
{
    QStringList left;
    std::set_difference(keys.begin(), keys.end(), others.begin(), others.end(), std::back_inserter(left));
    return left.join(u", "_s);
}

// One <message> of a .ts file.
struct Translation
{
    QString source;
    QString type; // empty when finished
    QStringList forms;
};

QList<Translation> translations(const QString &name)
{
    QXmlStreamReader xml(contentOf(sourceDirectory() + u"/translations/"_s + name));
    QList<Translation> all;
    bool counted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            all.append(Translation{});
            counted = xml.attributes().hasAttribute("numerus"_L1);
        } else if (xml.name() == "source"_L1) {
            all.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            all.last().type = xml.attributes().value("type"_L1).toString();
            if (!counted)
                all.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            all.last().forms.append(xml.readElementText());
        }
    }
    return all;
}

// Those that have a file.
Keys translatedLanguages()
{
    Keys languages;
    for (const QString &file :
         QDir(sourceDirectory() + u"/translations"_s).entryList({u"weir-server_*.ts"_s}, QDir::Files))
        languages.insert(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

// How many forms a language has for a number of things (https://doc.qt.io/qt-6/i18n-plural-rules.html).
qsizetype pluralForms(const QString &language)
{
    static const std::map<QString, qsizetype> forms{{u"de"_s, 2}, {u"en"_s, 2}, {u"es"_s, 2}, {u"ja"_s, 1}};
    const auto found = forms.find(language);
    return found == forms.end() ? 0 : found->second;
}

// With which of these a text ends: '.' for a sentence, ':' where something follows; full width or not.
QChar ending(const QString &text)
{
    const QChar last = text.back();
    if (last == u'.' || last == u'。')
        return u'.';
    return last == u':' || last == u'：' ? u':' : QChar();
}

// Says what makes a translation unfit; empty where nothing does.
QString whatIsWrong(const Translation &translation, qsizetype forms)
{
    const QString about = u" of '%1'"_s.arg(translation.source);
    if (!translation.type.isEmpty())
        return u"the translation%1 is %2"_s.arg(about, translation.type);
    if (translation.forms.size() != forms)
        return u"there are %1 forms%2, not %3"_s.arg(translation.forms.size()).arg(about).arg(forms);
    for (const QString &form : translation.forms) {
        if (form.trimmed().isEmpty())
            return u"a form%1 is empty"_s.arg(about);
        for (const auto &mark : {"%1"_L1, "%2"_L1}) {
            if (form.count(mark) != translation.source.count(mark))
                return u"%1 is not as often in '%2' as in the source"_s.arg(mark, form);
        }
        if (ending(form) != ending(translation.source))
            return u"'%1' ends in another way than the source"_s.arg(form);
    }
    // "The only channel" needs no number; several do.
    if (translation.forms.last().count("%n"_L1) != translation.source.count("%n"_L1))
        return u"%n is missing in the last form%1"_s.arg(about);
    return {};
}

Keys catalogueKeys()
{
    Keys keys;
    for (const PageString &string : pageStrings())
        keys.insert(QString::fromUtf8(string.key));
    return keys;
}

bool isInCatalogue(const QString &source)
{
    const std::span<const PageString> all = pageStrings();
    return std::any_of(all.begin(), all.end(),
                       [&](const PageString &string) { return source == QString::fromUtf8(string.source); });
}

Keys captures(const QString &directory, const QString &filter, const QRegularExpression &pattern)
{
    Keys found;
    for (const QFileInfo &file : QDir(sourceDirectory() + directory).entryInfoList({filter})) {
        const QString text = contentOf(file.filePath());
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured(1));
    }
    return found;
}

Keys keysInTemplates()
{
    static const QRegularExpression tag(uR"(\{\{t\.([a-z0-9_.]+)[<>]?\}\})"_s);
    return captures(u"/resources/templates"_s, u"*.mustache"_s, tag);
}

// What is noted in the audit log.
Keys keysOfActions()
{
    static const QRegularExpression action(uR"re("((?:session|token|channel)\.[a-z]+)")re"_s);
    Keys keys;
    for (const QString &folder : {u"/server/web"_s, u"/server/ops"_s, u"/server/app"_s}) {
        for (const QString &files : {u"*_handlers.cpp"_s, u"*_desk.cpp"_s, u"*_command.cpp"_s}) {
            for (const QString &found : captures(folder, files, action))
                keys.insert(u"audit."_s + found);
        }
    }
    return keys;
}

Keys keysInHandlers()
{
    static const QRegularExpression use(
        uR"re(words\.(?:text|form|forms|count)\("([a-z0-9_.]*[a-z0-9_])")re"_s);
    Keys keys = captures(u"/server/web"_s, u"*.cpp"_s, use);
    keys.merge(keysOfActions());
    for (const char *role : {"anonymous", "reader", "moderator", "ingest", "admin"})
        keys.insert(u"role."_s + QLatin1StringView(role));
    for (const char *status : {"400", "403", "404", "405", "500", "503"}) {
        for (const char *part : {"title", "what", "kept", "todo"})
            keys.insert(u"problem.%1.%2"_s.arg(QLatin1StringView(status), QLatin1StringView(part)));
    }
    return keys;
}

Keys usedKeys()
{
    Keys keys = keysInTemplates();
    keys.merge(keysInHandlers());
    return keys;
}

} // namespace

class WebWordsTest : public QObject
{
    Q_OBJECT

private:
    PageSpeakers m_speakers; // keeps the embedded translations in this program

private Q_SLOTS:
    void everyTranslationIsEmbedded()
    {
        Keys codes;
        for (const QByteArray &language : pageLanguages())
            codes.insert(QString::fromLatin1(language));
        QCOMPARE(without(translatedLanguages(), codes), QString());
        QCOMPARE(without(codes, translatedLanguages()), QString());
    }

    void translationIsComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : translatedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void translationIsComplete()
    {
        QFETCH(QString, language);
        std::map<QString, Translation> all;
        for (const Translation &translation : translations(u"weir-server_%1.ts"_s.arg(language)))
            QVERIFY2(all.emplace(translation.source, translation).second, qPrintable(translation.source));
        const bool isSource = language == "en"_L1;
        for (const PageString &string : pageStrings()) {
            if (isSource && !string.counted)
                continue;
            const auto found = all.find(QString::fromUtf8(string.source));
            QVERIFY2(found != all.end(), string.source);
            QCOMPARE(whatIsWrong(found->second, string.counted ? pluralForms(language) : 1), QString());
        }
        for (const auto &[source, translation] : all)
            QVERIFY2(isInCatalogue(source), qPrintable(u"not in the catalogue any more: "_s + source));
    }

    void everyKeyInTemplatesIsInTheCatalogue() { QCOMPARE(without(usedKeys(), catalogueKeys()), QString()); }

    void everyKeyOfTheCatalogueIsUsed()
    {
        QCOMPARE(without(catalogueKeys(), usedKeys()), QString());
        QCOMPARE(catalogueKeys().size(), pageStrings().size()); // no key stands twice
    }

    void embeddedTranslationIsTheOneOfTheRepository()
    {
        QCOMPARE(PageWords("en").text("nav.users"), u"Users"_s);
        QCOMPARE(PageWords("de").text("nav.users"), u"Personen"_s);
        QCOMPARE(PageWords("es").text("nav.users"), u"Usuarios"_s);
        QCOMPARE(PageWords("ja").text("nav.users"), u"ユーザー"_s);
        QVERIFY(PageWords("en").text("no.such.key").isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebWordsTest)
#include "web_words_test.moc"
