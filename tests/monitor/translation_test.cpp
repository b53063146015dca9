// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Runs lupdate on the sources into a copy of the German translation: a string that is new, changed or not
// finished fails. Fixed by the target weir-monitor_lupdate and by translating what it adds.
class TranslationTest final : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString context;
        QString source;
        QString translation;
        QString type;
    };

    static QList<Message> read(const QString &fileName)
    {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> messages;
        QString context;
        while (xml.readNextStartElement() || !xml.atEnd()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "source"_L1) {
                messages.append({context, xml.readElementText(), {}, {}});
            } else if (xml.name() == "translation"_L1) {
                messages.last().type = xml.attributes().value("type"_L1).toString();
                messages.last().translation = xml.readElementText();
            }
        }
        return messages;
    }

    static QStringList placeholders(const QString &text)
    {
        QStringList result;
        for (int number = 1; number <= 9; ++number) {
            const QString placeholder = u'%' + QString::number(number);
            if (text.contains(placeholder))
                result.append(placeholder);
        }
        return result;
    }

private Q_SLOTS:
    void germanIsComplete()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"weir-monitor_de.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(WEIR_MONITOR_TS), copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(WEIR_LUPDATE),
                      {u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                       u"@"_s + QStringLiteral(WEIR_MONITOR_SOURCES), u"-ts"_s, copy});
        QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());

        const QList<Message> messages = read(copy);
        QVERIFY(messages.size() > 100); // it really read the sources
        for (const Message &message : messages) {
            const QString where = message.context + ": "_L1 + message.source;
            QVERIFY2(message.type.isEmpty() && !message.translation.isEmpty(), qPrintable(where));
            QVERIFY2(placeholders(message.source) == placeholders(message.translation), qPrintable(where));
        }
        QCOMPARE(messages.size(), read(QStringLiteral(WEIR_MONITOR_TS)).size());
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
