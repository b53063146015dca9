// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_hue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString light;
    QString dark;
};

// name -> colours, of every `NAME: light-dark(#..., #...)` in a style file, where NAME is a token or, in
// hues.css, the class.
QHash<QString, Pair> colours(const QString &file)
{
    QFile source(qEnvironmentVariable("WEIR_SOURCE_DIR") + u"/resources/static/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    static const QRegularExpression rule(
        uR"((?:--|\.)([a-z0-9-]+)(?::| \{ color:) light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);)"_s);
    QHash<QString, Pair> found;
    const QString text = QString::fromUtf8(source.readAll());
    for (auto it = rule.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found.insert(match.captured(1), {match.captured(2), match.captured(3)});
    }
    return found;
}

double luminance(const QString &colour)
{
    const double weights[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        const double value = colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
}

// WCAG 2.1, "contrast ratio".
double contrast(const QString &a, const QString &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

void verifyContrast(const QString &name, const Pair &text, const QHash<QString, Pair> &tokens, double least)
{
    for (const QString &ground : {u"paper"_s, u"surface"_s, u"sunken"_s}) {
        const double light = contrast(text.light, tokens[ground].light);
        const double dark = contrast(text.dark, tokens[ground].dark);
        QVERIFY2(light >= least && dark >= least,
                 qPrintable(u"%1 on %2: light %3, dark %4"_s.arg(name, ground).arg(light).arg(dark)));
    }
}

} // namespace

class WebLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredRight()
    {
        QCOMPARE(contrast(u"#000000"_s, u"#ffffff"_s), 21.0);
        QVERIFY(std::abs(contrast(u"#777777"_s, u"#ffffff"_s) - 4.48) < 0.01);
    }

    void tokensReachTheirContrast()
    {
        const QHash<QString, Pair> tokens = colours(u"tokens.css"_s);
        for (const QString &name :
             {u"ink"_s, u"ink-2"_s, u"accent"_s, u"live"_s, u"warn"_s, u"danger"_s, u"mod"_s}) {
            QVERIFY2(tokens.contains(name), qPrintable(name));
            verifyContrast(name, tokens[name], tokens, 5.8);
        }
    }

    void namesReachTheirContrast()
    {
        const QHash<QString, Pair> tokens = colours(u"tokens.css"_s);
        const QHash<QString, Pair> hues = colours(u"hues.css"_s);
        QCOMPARE(hues.size(), qsizetype(nameHueCount));
        for (quint32 i = 0; i < nameHueCount; ++i) {
            const QString name = u"h%1"_s.arg(i);
            QVERIFY2(hues.contains(name), qPrintable(name));
            verifyContrast(name, hues[name], tokens, 4.5);
        }
    }
};

QTEST_GUILESS_MAIN(WebLookTest)
#include "web_look_test.moc"
