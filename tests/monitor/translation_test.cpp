// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString type;      // "unfinished" or empty
    QStringList forms; // one, or as many as the language has for numbers
    bool isCounted = false;
};

QStringList numerusForms(QXmlStreamReader &xml)
{
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

QList<Message> read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    bool isCounted = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.append({context, xml.readElementText(), {}, {}, isCounted});
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            messages.last().forms = isCounted ? numerusForms(xml) : QStringList(xml.readElementText());
        }
    }
    return messages;
}

// How many forms a language has for a number of things (https://doc.qt.io/qt-6/i18n-plural-rules.html).
qsizetype pluralForms(const QString &language)
{
    static const std::map<QString, qsizetype> forms{{u"de"_s, 2}, {u"en"_s, 2}, {u"es"_s, 2}, {u"ja"_s, 1}};
    const auto found = forms.find(language);
    return found == forms.end() ? 0 : found->second;
}

// The letter after '&' that a key is made of; several menu entries without one are fine.
qsizetype accelerators(const QString &text)
{
    return QString(text).remove(u"&&"_s).count(u'&');
}

// Says what makes a translation unfit; empty where nothing does.
QString whatIsWrong(const Message &message, qsizetype forms)
{
    const QString where = message.context + ": '"_L1 + message.source + u'\'';
    if (!message.type.isEmpty())
        return where + " is "_L1 + message.type;
    if (message.forms.size() != (message.isCounted ? forms : 1))
        return where + u" has %1 forms"_s.arg(message.forms.size());
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return where + " is empty"_L1;
        for (int number = 1; number <= 9; ++number) {
            const QString placeholder = u'%' + QString::number(number);
            if (form.count(placeholder) != message.source.count(placeholder))
                return where + " lacks or repeats "_L1 + placeholder + " in '"_L1 + form + u'\'';
        }
        if (accelerators(form) > 1 || (accelerators(message.source) == 1) != (accelerators(form) == 1))
            return where + " has another key in '"_L1 + form + u'\'';
    }
    // "one message" needs no number; several do.
    if (message.forms.last().count("%n"_L1) != message.source.count("%n"_L1))
        return where + " lacks %n"_L1;
    return {};
}

} // namespace

// Runs lupdate on the sources into a copy of each translation: a string that is new, changed or not finished
// fails. Mended by the target weir_monitor_lupdate and by translating what it adds.
class TranslationTest final : public QObject
{
    Q_OBJECT

    static QString fileOf(const QString &language)
    {
        return QStringLiteral(WEIR_TRANSLATIONS) + u"/weir-monitor_%1.ts"_s.arg(language);
    }

private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &file :
             QDir(QStringLiteral(WEIR_TRANSLATIONS)).entryList({u"weir-monitor_*.ts"_s}, QDir::Files)) {
            const QString language = file.section(u'_', 1).section(u'.', 0, 0);
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void isComplete()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"weir-monitor_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(fileOf(language), copy));
        QStringList arguments{u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        if (language == "en"_L1)
            arguments.append(u"-pluralonly"_s);
        arguments += {u"@"_s + QStringLiteral(WEIR_MONITOR_SOURCE_LIST), u"-ts"_s, copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(WEIR_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());

        const QList<Message> messages = read(copy);
        QVERIFY(messages.size() > (language == "en"_L1 ? 5 : 100)); // it really read the sources
        QStringList wrong;
        for (const Message &message : messages) {
            if (const QString words = whatIsWrong(message, pluralForms(language)); !words.isEmpty())
                wrong.append(words);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
        QCOMPARE(messages.size(), read(fileOf(language)).size());
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
