// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The archive's own rules (SQLite's unicode61) are in server/archive; archive_browsing_test compares the two.
class SearchWordsTest final : public QObject
{
    Q_OBJECT

    // The text with what was found in brackets.
    static QString marked(const QString &typed, QString text)
    {
        const QList<TextRange> ranges = SearchWords(typed).rangesIn(text);
        for (qsizetype i = ranges.size() - 1; i >= 0; --i) {
            text.insert(ranges.at(i).start + ranges.at(i).length, u']');
            text.insert(ranges.at(i).start, u'[');
        }
        return text;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marks");
        QTest::newRow("a word, in any case") << u"TOMATOES"_s << u"The [Tomatoes] are red, [tomatoes]!"_s;
        QTest::newRow("whole words only") << u"red"_s << u"reduced, bored, [red]"_s;
        QTest::newRow("several words") << u"red the"_s << u"[The] tomatoes are [red]"_s;
        QTest::newRow("quoted: in a row") << u"\"are red\""_s << u"red, they are; they [are red] red"_s;
        QTest::newRow("signs between quoted words") << u"\"a b\""_s << u"[a, b] c"_s;
        QTest::newRow("a word of two parts")
            << u"foo-bar"_s
            << u"foo bar is [foo bar] in a row: [foo.bar]"_s.replace(u"foo bar is"_s, u"[foo bar] is"_s);
        QTest::newRow("accents") << u"creme"_s << u"[crème] [CRÈME] [cre\u0300me]"_s;
        QTest::newRow("other scripts") << u"помидор 猫"_s << u"[Помидор] и [猫] 猫犬"_s;
        QTest::newRow("beyond the first plane") << u"\U0001D400b"_s << u"x [\U0001D400b] y"_s;
        QTest::newRow("invisible characters") << u"hello"_s << u"[he\u034fllo\U000E0020] x"_s;
        QTest::newRow("an open quote") << u"\"are red"_s << u"[are red]"_s;
        QTest::newRow("overlapping") << u"\"a b\" \"b c\""_s << u"[a b c]"_s;
        QTest::newRow("HTML is text") << u"b"_s << u"<[b]>x</[b]>"_s;
        QTest::newRow("nothing") << u""_s << u"x"_s;
        QTest::newRow("signs only") << u"!!! *"_s << u"!!! *"_s;
        QTest::newRow("operators are words") << u"OR NEAR"_s << u"this [or] that, [near] it"_s;
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, marks);
        QString text = marks;
        text.remove(u'[').remove(u']');
        QCOMPARE(marked(typed, text), marks);
    }

    void knowsWhenThereIsNothingToFind()
    {
        QVERIFY(SearchWords().isEmpty());
        QVERIFY(SearchWords(u" \" ?! "_s).isEmpty());
        QVERIFY(!SearchWords(u"?a"_s).isEmpty());
    }

    void isBounded()
    {
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many.append(u"w%1"_s.arg(i));
        const SearchWords words(many.join(u' '));
        QCOMPARE(words.rangesIn(u"w31"_s).size(), 1);
        QCOMPARE(words.rangesIn(u"w32"_s).size(), 0); // the archive looks no further, either
        QCOMPARE(SearchWords(u"a"_s).rangesIn(u"a b "_s.repeated(5000)).size(), SearchWords::mostRanges);
    }
};

QTEST_APPLESS_MAIN(SearchWordsTest)
#include "search_words_test.moc"
