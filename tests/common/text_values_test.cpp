// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"
#include "base/utf8.h"

#include <QTest>

class TextValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8StaysAndLatin1IsRead()
    {
        QCOMPARE(toValidUtf8("caf\xc3\xa9"), "caf\xc3\xa9");
        QCOMPARE(toValidUtf8("caf\xe9"), "caf\xc3\xa9");
        QCOMPARE(toValidUtf8("\xed\xa0\x80"), QString::fromLatin1("\xed\xa0\x80").toUtf8()); // a surrogate
        QCOMPARE(toValidUtf8("\xc0\xaf"), QString::fromLatin1("\xc0\xaf").toUtf8());         // overlong
        QCOMPARE(toValidUtf8(QByteArray("a\0b", 3)), "ab");
    }

    void whatIsCutWithinACharacterStaysReadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const auto latin1 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes).toUtf8(); };
        const QByteArray cyrillic("привет");
        QTest::newRow("whole") << cyrillic << cyrillic;
        QTest::newRow("Cyrillic") << cyrillic.chopped(1) << QByteArray("приве");
        for (const char *last : {"—", "ह", "퟿", "🐟", "\xF4\x8F\xBF\xBF"}) {
            for (qsizetype missing = 1; missing < QByteArray(last).size(); ++missing)
                QTest::addRow("%s less %d", last, int(missing))
                    << cyrillic + QByteArray(last).chopped(missing) << cyrillic;
        }
        QTest::newRow("no other character") << QByteArray("caf\xe9") << QByteArray("café");
        QTest::newRow("nothing else") << QByteArray("\xd0") << latin1("\xd0");
        QTest::newRow("in the middle") << cyrillic.chopped(1) + "!" << latin1(cyrillic.chopped(1) + "!");
        QTest::newRow("twice") << cyrillic.chopped(1) + "\xd0" << latin1(cyrillic.chopped(1) + "\xd0");
        QTest::newRow("no beginning") << cyrillic + "\x80" << latin1(cyrillic + "\x80");
        QTest::newRow("a surrogate") << cyrillic + "\xed\xa0" << latin1(cyrillic + "\xed\xa0");
        QTest::newRow("overlong") << cyrillic + "\xe0\x80" << latin1(cyrillic + "\xe0\x80");
        QTest::newRow("too high") << cyrillic + "\xf4\x90" << latin1(cyrillic + "\xf4\x90");
        QTest::newRow("no lead") << cyrillic + "\xc0" << latin1(cyrillic + "\xc0");
        QTest::newRow("with a NUL") << QByteArray("ж\0\xd0", 4) << QByteArray("ж");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void whatIsCutWithinACharacterStaysReadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(toValidText(bytes), text);
    }

    void codePoints()
    {
        QCOMPARE(codePointCount("abc"), 3);
        QCOMPARE(codePointCount("\xf0\x9f\x90\x9f\xc3\xa9"), 2);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("zulu") << QByteArray("2026-11-22T05:01:02.003Z") << Q_INT64_C(1795323662003);
        QTest::newRow("no fraction") << QByteArray("2026-11-22T05:01:02Z") << Q_INT64_C(1795323662000);
        QTest::newRow("offset") << QByteArray("2026-11-22T06:01:02.003+01:00") << Q_INT64_C(1795323662003);
        QTest::newRow("lower case") << QByteArray("2026-11-22t05:01:02.003z") << Q_INT64_C(1795323662003);
        QTest::newRow("leap second") << QByteArray("2026-11-22T05:01:60.003Z") << Q_INT64_C(1795323719003);
    }

    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(parseRfc3339(text).value(), ms);
        QCOMPARE(parseRfc3339(toRfc3339(ms)).value(), ms);
    }

    void refusesTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *bad :
             {"", "yesterday", "2026-11-22", "2026-11-22T05:01:02", "2026-13-22T05:01:02Z",
              "2026-02-30T05:01:02Z", "2026-11-22T25:01:02Z", " 2026-11-22T05:01:02Z",
              "2026-11-22T05:01:.02Z", "2026-11-22T05:01:02.Z"}) // the last but one took for ever
            QTest::newRow(bad) << QByteArray(bad);
    }

    void refusesTimes()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseRfc3339(text));
    }
};

QTEST_GUILESS_MAIN(TextValuesTest)
#include "text_values_test.moc"
