// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_fields.h"
#include "measure_words.h"
#include "memory_archive.h"
#include "page_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'764'072'000'000; // 2025-11-25T12:00:00Z

// The date in the banner of an older page.
QByteArray shownBefore(const QByteArray &html)
{
    const qsizetype banner = html.indexOf("older-banner");
    const qsizetype from = html.indexOf("data-show=\"date\">", banner) + 17;
    return html.mid(from, html.indexOf('<', from) - from);
}

} // namespace

// Numbers, measures and dates as each language writes them.
class WebLocaleTest final : public QObject
{
    Q_OBJECT

private:
    MemoryArchive m_archive;
    PageFixture m_render;

private Q_SLOTS:
    void init() { m_archive.stored.clear(); }

    void plurals_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, qint64 number, const QString &text) {
            QTest::addRow("%s %lld", language, number) << QByteArray(language) << number << text;
        };
        row("en", 0, u"0 messages"_s);
        row("en", 1, u"1 message"_s);
        row("en", 1'204'551, u"1,204,551 messages"_s);
        row("de", 1, u"1 Nachricht"_s);
        row("de", 5'000'000'001, u"5.000.000.001 Nachrichten"_s);
        row("es", 0, u"0 mensajes"_s);
        row("es", 1, u"1 mensaje"_s);
        row("es", 1'234, u"1234 mensajes"_s); // four digits stand together in Spanish
        row("es", 12'345, u"12.345 mensajes"_s);
        row("ja", 1, u"メッセージ1件"_s);
        row("ja", 1'204'551, u"メッセージ1,204,551件"_s);
    }

    void plurals()
    {
        QFETCH(QByteArray, language);
        QFETCH(qint64, number);
        QFETCH(QString, text);
        QCOMPARE(PageWords(language).count("count.messages", number), text);
    }

    void formsForTheScript()
    {
        QCOMPARE(PageWords("en").forms("new.messages"), uR"({"1":"%n new message","2":"%n new messages"})"_s);
        QCOMPARE(PageWords("es").forms("new.messages"),
                 uR"({"1":"%n mensaje nuevo","2":"%n mensajes nuevos"})"_s);
        QCOMPARE(PageWords("ja").forms("new.messages"), uR"({"1":"新着メッセージ%n件"})"_s);
    }

    void measures_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QStringList>("texts"); // a duration, a size, a share
        QTest::newRow("en") << QByteArray("en") << QStringList{u"2 h 5 min"_s, u"1.5 MiB"_s, u"2.5%"_s};
        QTest::newRow("de") << QByteArray("de") << QStringList{u"2 h 5 min"_s, u"1,5 MiB"_s, u"2,5\u00a0%"_s};
        QTest::newRow("es") << QByteArray("es") << QStringList{u"2 h 5 min"_s, u"1,5 MiB"_s, u"2,5\u00a0%"_s};
        QTest::newRow("ja") << QByteArray("ja") << QStringList{u"2時間5分"_s, u"1.5 MiB"_s, u"2.5%"_s};
    }

    void measures()
    {
        QFETCH(QByteArray, language);
        QFETCH(QStringList, texts);
        const PageWords words(language);
        const QStringList measured{durationText(7'500'000, words), bytesText(1'572'864, words),
                                   shareText(25, 1'000, words)};
        QCOMPARE(measured, texts);
    }

    void datesAreWrittenAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("short");
        QTest::newRow("en") << QByteArray("en") << QByteArray("Tuesday, November 25, 2025")
                            << QByteArray("11/25/25 12:00:00 UTC");
        QTest::newRow("de") << QByteArray("de") << QByteArray("Dienstag, 25. November 2025")
                            << QByteArray("25.11.25 12:00:00 UTC");
        QTest::newRow("es") << QByteArray("es") << QByteArray("martes, 25 de noviembre de 2025")
                            << QByteArray("25/11/25 12:00:00 UTC");
        QTest::newRow("ja") << QByteArray("ja") << QByteArray("2025年11月25日火曜日")
                            << QByteArray("2025/11/25 12:00:00 UTC");
    }

    void datesAreWrittenAsTheLanguageWritesThem()
    {
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, day);
        m_archive.add("retro", "alice", "today", noon);
        const MessagePage page = *m_archive.messages({}, {}, 200).result();
        const QByteArray html = m_render.pages.messages(language, page, {}, TimelinePosition{noon, 9});
        QVERIFY(html.contains("<li class=\"day\">" + day + "</li>"));
        QTEST(shownBefore(html), "short");
    }

    // What Japanese has behind the date, English has before it.
    void wordsStandAroundADate()
    {
        const MessagePage page = *m_archive.messages({}, {}, 200).result();
        const auto banner = [&](const QByteArray &language) {
            return m_render.pages.messages(language, page, {}, TimelinePosition{noon, 9});
        };
        QVERIFY(banner("en").contains("what was said before <time datetime="));
        QVERIFY(banner("en").contains("UTC</time>.</p>"));
        QVERIFY(banner("ja").contains("このページは更新されません。<time datetime="));
        QVERIFY(banner("ja").contains("UTC</time>より前のメッセージを表示しています。</p>"));
    }
};

QTEST_GUILESS_MAIN(WebLocaleTest)
#include "web_locale_test.moc"
