// SPDX-License-Identifier: GPL-3.0-or-later
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
    static const QRegularExpression tag(uR"(\{\{t\.([a-z0-9_.]+)\}\})"_s);
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
    static const QRegularExpression use(uR"re(words\.(?:text|form|count)\("([a-z0-9_.]*[a-z0-9_])")re"_s);
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
    void germanIsComplete()
    {
        std::map<QString, Translation> german;
        for (const Translation &translation : translations(u"weir-server_de.ts"_s))
            german.emplace(translation.source, translation);
        for (const PageString &string : pageStrings()) {
            const QString source = QString::fromUtf8(string.source);
            const auto found = german.find(source);
            QVERIFY2(found != german.end(), string.source);
            const Translation &translation = found->second;
            QVERIFY2(translation.type.isEmpty(), string.source);
            QCOMPARE(translation.forms.size(), string.counted ? 2 : 1);
            for (const QString &form : translation.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), string.source);
                for (const char *mark : {"%1", "%2"})
                    QCOMPARE(form.contains(QLatin1StringView(mark)),
                             source.contains(QLatin1StringView(mark)));
            }
        }
        for (const auto &[source, translation] : german)
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
        QCOMPARE(PageWords("de").text("nav.users"), u"Personen"_s);
        QCOMPARE(PageWords("en").text("nav.users"), u"Users"_s);
        QVERIFY(PageWords("en").text("no.such.key").isEmpty());
    }

    void plurals()
    {
        const PageWords english("en");
        const PageWords german("de");
        QCOMPARE(english.count("count.messages", 1), u"1 message"_s);
        QCOMPARE(english.count("count.messages", 0), u"0 messages"_s);
        QCOMPARE(english.count("count.messages", 1'204'551), u"1,204,551 messages"_s);
        QCOMPARE(german.count("count.channels", 1), u"1 Kanal"_s);
        QCOMPARE(german.count("count.messages", 5'000'000'001), u"5.000.000.001 Nachrichten"_s);
        QCOMPARE(english.form("new.messages", 1), u"%n new message"_s);
        QCOMPARE(english.form("new.messages", 2), u"%n new messages"_s);
    }

    void languageOfTheReader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("none") << QByteArray() << QByteArray("en");
        QTest::newRow("german") << QByteArray("de-DE,de;q=0.9,en;q=0.8") << QByteArray("de");
        QTest::newRow("english first") << QByteArray("en-GB, de;q=0.9") << QByteArray("en");
        QTest::newRow("weights") << QByteArray("en;q=0.2, DE ; q=0.7") << QByteArray("de");
        QTest::newRow("unknown") << QByteArray("fr, xx;q=0.4") << QByteArray("en");
        QTest::newRow("refused") << QByteArray("de;q=0, en") << QByteArray("en");
        QTest::newRow("nonsense") << QByteArray(",;q=,;;,de;q=x") << QByteArray("en");
    }

    void languageOfTheReader()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, language);
        QCOMPARE(preferredLanguage(header), language);
    }
};

QTEST_GUILESS_MAIN(WebWordsTest)
#include "web_words_test.moc"
