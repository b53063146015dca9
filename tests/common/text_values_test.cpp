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
