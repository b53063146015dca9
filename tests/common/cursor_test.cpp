// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/cursor.h"

#include <QTest>

class CursorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const Cursor cursor{"k3v9x1", 1204};
        QCOMPARE(cursor.toText(), "k3v9x1-1204");
        QCOMPARE(Cursor::parse("k3v9x1-1204").value(), cursor);
        QCOMPARE(Cursor::parse("a-0").value().id, 0);
        QCOMPARE(Cursor::parse("a-9223372036854775807").value().id, std::numeric_limits<qint64>::max());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *bad : {"", "-", "a", "a-", "-1", "a--1", "a-+1", "a- 1", "A-1", "a-1x", "a b-1",
                                "a-1-2", "a-9223372036854775808", "abcdefghijklmnopqrstuvwxyz0123456789-1"})
            QTest::newRow(bad) << QByteArray(bad);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto cursor = Cursor::parse(text);
        QVERIFY(!cursor);
        QCOMPARE(cursor.error().code, ErrorCode::InvalidInput);
        QVERIFY(cursor.error().message.contains(QStringLiteral("EPOCH-ID")));
    }
};

QTEST_GUILESS_MAIN(CursorTest)
#include "cursor_test.moc"
