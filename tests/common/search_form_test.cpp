// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/search_form.h"

#include <QTest>

class SearchFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("searched");
        QTest::newRow("nothing") << QByteArray("hello w\xc3\xb6rld") << QByteArray("hello w\xc3\xb6rld");
        QTest::newRow("a colour before a word") << QByteArray("\x03"
                                                              "04hello")
                                                << QByteArray("hello");
        QTest::newRow("bold inside a word") << QByteArray("wor\x02ld") << QByteArray("world");
        QTest::newRow("U+034F inside a word") << QByteArray("wo\xcd\x8frd") << QByteArray("word");
        QTest::newRow("U+E0000 at the end") << QByteArray("word \xf3\xa0\x80\x80") << QByteArray("word ");
        QTest::newRow("U+E007F alone") << QByteArray("\xf3\xa0\x81\xbf") << QByteArray();
        QTest::newRow("both") << QByteArray("\x02w\xcd\x8fo\x02rd") << QByteArray("word");
        QTest::newRow("others that begin alike")
            << QByteArray("\xcd\xb0 \xf3\xa0\x84\x80") << QByteArray("\xcd\xb0 \xf3\xa0\x84\x80");
    }

    void leavesOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, searched);
        QCOMPARE(searchForm(text), searched);
    }

    void sharesWhatItDoesNotChange()
    {
        for (const QByteArray &text : {QByteArray("hello"), QByteArray("\xcd\xb0")})
            QVERIFY(searchForm(text).isSharedWith(text));
    }
};

QTEST_APPLESS_MAIN(SearchFormTest)
#include "search_form_test.moc"
