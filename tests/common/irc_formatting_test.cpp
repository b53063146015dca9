// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/irc_formatting.h"

#include <QTest>

class IrcFormattingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strips_data();
    void strips();
};

void IrcFormattingTest::strips_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &plain) {
        QTest::newRow(name) << text << plain;
    };
    row("nothing", "plain text, 3,4", "plain text, 3,4");
    row("empty", "", "");
    row("toggles",
        "\x02"
        "b\x1d"
        "i\x1f"
        "u\x1e"
        "s\x11"
        "m\x16"
        "r\x0f"
        ".",
        "biusmr.");
    row("colour",
        "\x03"
        "4red\x03 plain",
        "red plain");
    row("two digits",
        "\x03"
        "04red",
        "red");
    row("three digits",
        "\x03"
        "123",
        "3");
    row("background",
        "\x03"
        "4,12text",
        "text");
    row("background of three digits",
        "\x03"
        "4,123",
        "3");
    row("comma of the text",
        "\x03"
        "4,text",
        ",text");
    row("comma at the end",
        "\x03"
        "4,",
        ",");
    row("comma without a colour", "\x03,5", ",5");
    row("hex colour",
        "\x04"
        "ff0000red\x04 plain",
        "red plain");
    row("hex background",
        "\x04"
        "ff0000,00FF00text",
        "text");
    row("not a hex colour",
        "\x04"
        "ff00 text",
        "ff00 text");
    row("alone at the end", "text\x03", "text");
    row("only codes",
        "\x02\x03"
        "1,2\x0f\x04",
        "");
    row("other controls stay",
        "a\tb\x01"
        "c",
        "a\tb\x01"
        "c");
    row("code points stay whole", "\x02\xe2\x9c\x93\x02 \xf0\x9f\x98\x80", "\xe2\x9c\x93 \xf0\x9f\x98\x80");
}

void IrcFormattingTest::strips()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, plain);
    QCOMPARE(stripIrcFormatting(text), plain);
    QCOMPARE(stripIrcFormatting(plain), plain);
}

QTEST_GUILESS_MAIN(IrcFormattingTest)
#include "irc_formatting_test.moc"
