// SPDX-License-Identifier: GPL-3.0-or-later
#include "found_text.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

class FoundTextTest final : public QObject
{
    Q_OBJECT

    static FoundText laidOut(const QString &text, const QString &typed, qreal width)
    {
        return {text, SearchWords(typed).rangesIn(text), QFont(), width};
    }

    static QStringList finds(const FoundText &text)
    {
        QStringList result;
        for (const TextRange range : text.found())
            result.append(text.shown().mid(range.start, range.length));
        return result;
    }

    static QImage painted(const FoundText &text, const QColor &tint)
    {
        QImage image(400, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        text.paint(&painter, QPointF(5, 5), Qt::black, tint);
        return image;
    }

private Q_SLOTS:
    void showsWhatFits()
    {
        const FoundText text = laidOut(u"The tomatoes are red."_s, u"red tomatoes"_s, 1000);
        QCOMPARE(text.shown(), u"The tomatoes are red."_s);
        QCOMPARE(finds(text), (QStringList{u"tomatoes"_s, u"red"_s}));
    }

    void cutsTheEnd()
    {
        const QString words = u"red "_s + u"and so on "_s.repeated(50);
        const FoundText text = laidOut(words, u"red"_s, 200);
        QVERIFY(text.shown().startsWith("red and"_L1));
        QVERIFY(text.shown().endsWith(u'…'));
        QVERIFY(QFontMetricsF(QFont()).horizontalAdvance(text.shown()) < 200);
        QCOMPARE(finds(text), QStringList{u"red"_s});
    }

    void showsAFindThatStandsFarBehind()
    {
        const QString words = u"and so on "_s.repeated(50) + u"red "_s + u"and so on "_s.repeated(50);
        const FoundText text = laidOut(words, u"red"_s, 300);
        QVERIFY(text.shown().startsWith(u'…'));
        QVERIFY(text.shown().endsWith(u'…'));
        QCOMPARE(finds(text), QStringList{u"red"_s});
        QVERIFY(QFontMetricsF(QFont()).horizontalAdvance(text.shown()) < 310);
    }

    void cutsNoCharacterInTwo()
    {
        const QString words = u"\U0001F345"_s.repeated(300) + u" red "_s + u"\U0001F345"_s.repeated(300);
        for (int width = 100; width < 140; ++width) {
            const FoundText text = laidOut(words, u"red"_s, width);
            for (qsizetype i = 0; i < text.shown().size(); ++i) {
                if (text.shown().at(i).isHighSurrogate())
                    QVERIFY(text.shown().at(++i).isLowSurrogate());
                else
                    QVERIFY(!text.shown().at(i).isLowSurrogate());
            }
        }
    }

    void isBounded()
    {
        const FoundText text = laidOut(u"x"_s.repeated(8192), u"y"_s, 1e6);
        QVERIFY(text.shown().size() <= 2001);
        QCOMPARE(laidOut({}, u"x"_s, 100).shown(), QString());
        QVERIFY(laidOut(u"some text"_s, u"some"_s, 0).shown().size() <= 2);
    }

    // Markup is painted as the signs it is made of, on its tint where it was found.
    void paintsPlainText()
    {
        const QString markup = u"<b>red</b> <img src=x> &amp;"_s;
        QCOMPARE(laidOut(markup, u"red"_s, 1000).shown(), markup);
        const QColor tint(0, 200, 200);
        const auto tinted = [&](const QImage &image) {
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, 7) == tint ? 1 : 0;
            return count;
        };
        const int found = tinted(painted(laidOut(markup, u"red"_s, 1000), tint));
        const int width = qRound(QFontMetricsF(QFont()).horizontalAdvance(u"red"_s));
        QVERIFY2(found >= width - 2 && found < 2 * width, qPrintable(QString::number(found)));
        QCOMPARE(tinted(painted(laidOut(markup, u"none"_s, 1000), tint)), 0);
    }
};

QTEST_MAIN(FoundTextTest)
#include "found_text_test.moc"
