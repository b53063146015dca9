// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_colour.h"

#include "text_style.h"

#include <QPalette>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class NameColourTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnEveryBase_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::newRow("white") << QColor(0xff, 0xff, 0xff);
        QTest::newRow("paper") << QColor(0xf7, 0xf9, 0xf9);
        QTest::newRow("dark") << QColor(0x15, 0x1d, 0x1d);
        QTest::newRow("black") << QColor(0, 0, 0);
        QTest::newRow("grey theme") << QColor(0x31, 0x36, 0x3b);
    }
    void readsOnEveryBase()
    {
        QFETCH(QColor, base);
        NameColours colours;
        QSet<int> hues;
        for (int i = 0; i < 2000; ++i) {
            const QString name = u"user%1"_s.arg(i);
            const double contrast = contrastRatio(colours.colour(name, base), base);
            QVERIFY2(contrast >= NameColours::leastContrast, qPrintable(u"%1: %2"_s.arg(name).arg(contrast)));
            hues.insert(NameColours::hue(name));
        }
        QVERIFY(hues.size() > 300); // names spread over the circle
    }

    void isStable()
    {
        // Written down once: the colour of a name must not change with the version or the process.
        QCOMPARE(NameColours::hue(u"wren"_s), NameColours::hue(u"WREN"_s));
        QCOMPARE(NameColours::hue(QString()), static_cast<int>(2166136261U % 360));
        QVERIFY(NameColours::hue(u"wren"_s) != NameColours::hue(u"ondine"_s));
        NameColours colours;
        const QColor light = colours.colour(u"wren"_s, Qt::white);
        QVERIFY(colours.colour(u"wren"_s, Qt::black) != light);
        QCOMPARE(colours.colour(u"wren"_s, Qt::white), light);
    }

    void contrastIsThatOfTheWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void secondaryTextStaysReadable()
    {
        for (const QColor &window : {QColor(0xef, 0xef, 0xef), QColor(0x15, 0x1d, 0x1d)}) {
            const QPalette palette(window);
            QVERIFY(contrastRatio(secondaryText(palette), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrastRatio(secondaryText(palette), palette.color(QPalette::Window)) >= 4.5);
        }
    }
};

QTEST_MAIN(NameColourTest)
#include "name_colour_test.moc"
