// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_writer.h"

#include "base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

LogLine line(const QString &text, const QByteArray &category = "weir.app")
{
    return {QtWarningMsg, category, text};
}

QStringList textsOf(const std::vector<LogLine> &lines)
{
    QStringList texts;
    for (const LogLine &each : lines)
        texts.append(each.text);
    return texts;
}

} // namespace

class LogWriterTest final : public QObject
{
    Q_OBJECT

private:
    QByteArrayList m_lines; // written by the sink, one at a time

    LogWriter::Sink sink()
    {
        m_lines.clear();
        return [this](const QByteArray &each) { m_lines.append(each); };
    }

private Q_SLOTS:
    void textIsForPeople()
    {
        const LogWriter writer(LogFormat::Text, sink());
        qCWarning(lcIngest) << "the disk is full";
        QCOMPARE(m_lines.size(), 1);
        static const QRegularExpression expected(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3} warning weir\\.ingest: the disk is full\\n$"_s);
        QVERIFY2(expected.match(QString::fromUtf8(m_lines.first())).hasMatch(), m_lines.first().constData());
    }

    void jsonIsOneObjectALine()
    {
        const LogWriter writer(LogFormat::Json, sink());
        const QString text = u"he said \"\u20ac\"\nand left \\"_s;
        qCCritical(lcSource).noquote() << text;
        qCInfo(lcSource) << "second";
        QCOMPARE(m_lines.size(), 2);
        QCOMPARE(m_lines.first().count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(m_lines.first()).object();
        QCOMPARE(object.keys(), (QStringList{u"category"_s, u"level"_s, u"message"_s, u"time"_s}));
        QCOMPARE(object.value("message"_L1).toString(), text);
        QCOMPARE(object.value("level"_L1).toString(), u"error"_s);
        QCOMPARE(object.value("category"_L1).toString(), u"weir.source"_s);
        QVERIFY(object.value("time"_L1).toString().endsWith(u'Z'));
    }

    void nothingFromOutsideMakesALineOfItsOwn()
    {
        const LogWriter writer(LogFormat::Text, sink());
        qCInfo(lcSource).noquote() << u"nick\r\n2026-01-01T00:00:00.000 fatal weir.app: gone\x1b[2J\u0085"_s;
        QCOMPARE(m_lines.size(), 1);
        QCOMPARE(m_lines.first().count('\n'), 1);
        QVERIFY(m_lines.first().endsWith("gone\\x1b[2J\\x85\n"));
        QVERIFY(m_lines.first().contains("nick\\x0d\\x0a2026"));
    }

    void secretsAreBlottedOut()
    {
        const LogWriter writer(LogFormat::Text, sink());
        for (const QString &text :
             {u"oauth:s3cret"_s, u"Authorization: Bearer s3cret"_s, u"GET /live?view=home&token=s3cret&q=1"_s,
              u"ircs://ann:s3cret@irc.example.org/weir"_s})
            qCInfo(lcApp).noquote() << text;
        qCInfo(lcApp).noquote() << u"irc://irc.example.org:6667/weir"_s;
        QCOMPARE(m_lines.size(), 5);
        for (const QByteArray &each : std::as_const(m_lines))
            QVERIFY2(!each.contains("s3cret"), each.constData());
        QVERIFY(m_lines.at(3).contains("ann:***@irc.example.org/weir"));
        QVERIFY(m_lines.at(4).contains("irc://irc.example.org:6667/weir"));
    }

    void repeatsAreCounted()
    {
        {
            const LogWriter writer(LogFormat::Text, sink());
            for (int i = 0; i < 100; ++i)
                qCWarning(lcSource) << "cannot reach 10.0.0." << i;
            qCWarning(lcIngest) << "cannot reach 10.0.0." << 1; // another category
            QCOMPARE(m_lines.size(), RepeatFilter::passing + 1);
        }
        QCOMPARE(m_lines.size(), RepeatFilter::passing + 2); // the end tells what was held back
        QVERIFY(m_lines.last().contains("weir.source: repeated 95 times: cannot reach"));
    }

    void aFloodIsToldOfEveryTenSecondsUntilItEnds()
    {
        RepeatFilter filter;
        QStringList written;
        for (qint64 now = 0; now < 35'000; now += 100) { // 10 a second
            written += textsOf(filter.admit(line(u"fault %1"_s.arg(now)), now));
            written += textsOf(filter.due(now));
        }
        QCOMPARE(written.size(), RepeatFilter::passing + 3);
        QVERIFY(written.at(RepeatFilter::passing).startsWith(u"repeated 95 times: fault "_s));
        QVERIFY(written.at(RepeatFilter::passing + 1).startsWith(u"repeated 100 times: fault "_s));
        written = textsOf(filter.due(40'000)); // the end of it
        QCOMPARE(written.size(), 1);
        QVERIFY(written.first().startsWith(u"repeated 50 times"_s));
        QVERIFY(filter.due(50'000).empty());
        QVERIFY(filter.due(60'000).empty());
        QCOMPARE(filter.remembered(), 0);
        QCOMPARE(filter.admit(line(u"fault 1"_s), 61'000).size(), 1u); // quiet meanwhile: told again
    }

    void aLineNowAndThenAlwaysPasses()
    {
        RepeatFilter filter;
        for (qint64 now = 0; now < 100'000; now += 2'500)
            QCOMPARE(textsOf(filter.admit(line(u"again"_s), now)), QStringList{u"again"_s});
    }

    void whatIsRememberedIsBounded()
    {
        RepeatFilter filter;
        for (int i = 0; i < 8; ++i)
            QVERIFY(filter.admit(line(u"old"_s), 0).size() <= 1);
        qsizetype told = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QString text = u"x"_s.repeated(i % 5'000) + QChar(char16_t(u'A' + i % 20));
            for (const LogLine &each : filter.admit(line(text), 1 + i / 100))
                told += each.text == u"repeated 3 times: old"_s ? 1 : 0;
            QVERIFY(filter.remembered() <= RepeatFilter::maxLines);
        }
        QCOMPARE(told, 1); // forgotten, but not in silence
    }

    void threadsDoNotMixTheirLines()
    {
        {
            const LogWriter writer(LogFormat::Json, sink());
            std::vector<std::thread> threads;
            for (char letter = 'a'; letter < 'e'; ++letter) {
                threads.emplace_back([letter] {
                    for (int i = 1; i <= 200; ++i)
                        qCInfo(lcApp).noquote() << QByteArray(i, letter);
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(m_lines.size(), 800);
        for (const QByteArray &each : std::as_const(m_lines)) {
            const QString text = QJsonDocument::fromJson(each).object().value("message"_L1).toString();
            QVERIFY(!text.isEmpty());
            QCOMPARE(text.count(text.front()), text.size());
        }
    }
};

QTEST_GUILESS_MAIN(LogWriterTest)
#include "log_writer_test.moc"
