// SPDX-License-Identifier: GPL-3.0-or-later
#include "weir_link.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WeirLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<qint64>("id"); // -1: no message
        const auto row = [](const char *name, const QString &text, const QString &server, const char *channel,
                            const char *user, const char *words, qint64 id) {
            QTest::newRow(name) << text << server << QByteArray(channel) << QByteArray(user)
                                << QByteArray(words) << id;
        };
        row("server", u"weir:https://chat.example.org"_s, u"https://chat.example.org"_s, "", "", "", -1);
        row("messages", u"weir:http://127.0.0.1:8080/messages?before=1500-8"_s, u"http://127.0.0.1:8080"_s,
            "", "", "", 7);
        row("a page's address", u"http://127.0.0.1:8080/messages?channel=garden"_s,
            u"http://127.0.0.1:8080"_s, "garden", "", "", -1);
        row("under a path", u"WEIR:https://example.org/weir/messages?channel=a&q=red+tomatoes&before=1-2"_s,
            u"https://example.org/weir"_s, "a", "", "red tomatoes", 1);
        row("channel", u"https://example.org/channels/caf%C3%A9"_s, u"https://example.org"_s, "caf\xc3\xa9",
            "", "", -1);
        row("user", u" https://example.org/users/ada "_s, u"https://example.org"_s, "", "ada", "", -1);
        row("user of a page", u"https://example.org/users/ada?source=demo"_s, u"https://example.org"_s, "",
            "ada", "", -1);
        row("nick with a backslash", u"https://example.org/users/?name=a%5Cb%2B&source=irc"_s,
            u"https://example.org"_s, "", "a\\b+", "", -1);
        row("list of users", u"https://example.org/users"_s, u"https://example.org"_s, "", "", "", -1);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, server);
        QFETCH(QByteArray, channel);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, words);
        QFETCH(qint64, id);
        const auto link = WeirLink::parse(text);
        QVERIFY2(link.has_value(), link ? "" : qPrintable(link.error()));
        QCOMPARE(link->server().text(), server);
        QCOMPARE(link->filter().channel, Utf8(channel));
        QCOMPARE(link->filter().user, Utf8(user));
        QCOMPARE(link->filter().text, Utf8(words));
        QCOMPARE(link->message() ? link->message()->id : -1, id);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "weir:", "weir:garden", "weir:ftp://example.org/messages", "weir:javascript:alert(1)",
              "file:///etc/passwd", "weir:https://user:secret@example.org/messages",
              "https://example.org/messages?before=yesterday", "https://example.org/messages?from=never",
              "https://example.org/somewhere?else=1#there"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("long") << "https://example.org/"_L1 + QString(WeirLink::longestText, u'a');
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto link = WeirLink::parse(text);
        QVERIFY(!link.has_value() || link->filter().isEmpty());
        if (text.contains("secret"_L1) || text.contains("yesterday"_L1) || !text.startsWith("https"_L1))
            QVERIFY(!link.has_value() && !link.error().isEmpty() && link.error().size() < 400);
    }

    void isReadAsItIsWritten()
    {
        MessageFilter filter;
        filter.channel = "caf\xc3\xa9 & more";
        filter.source = "irc.example.org";
        const WeirLink link(*ServerAddress::parse(u"https://example.org/weir"_s), filter, {1500, 7});
        QVERIFY(link.text().startsWith("weir:https://example.org/weir/messages?"_L1));
        const auto read = WeirLink::parse(link.text());
        QVERIFY(read.has_value());
        QCOMPARE(read->server(), link.server());
        QCOMPARE(read->filter(), filter);
        QCOMPARE(read->message()->sentAt, 1500);
        QCOMPARE(read->message()->id, 7);
        QCOMPARE(WeirLink::parse(link.pageAddress())->filter(), filter);
    }
};

QTEST_GUILESS_MAIN(WeirLinkTest)
#include "weir_link_test.moc"
