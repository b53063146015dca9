// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_url.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IrcUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void fillsDefaults();
    void takesChannelTypes();
    void refuses_data();
    void refuses();
    void neverRepeatsAPassword();
};

void IrcUrlTest::readsAll()
{
    const auto settings = parseIrcUrl(u"irc://127.0.0.1:6789/weir,%23%23deep?nick=gauge"_s);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->host, u"127.0.0.1"_s);
    QCOMPARE(settings->port, quint16(6789));
    QCOMPARE(settings->tls, false);
    QCOMPARE(settings->channels, (QList<Utf8>{"#weir", "##deep"}));
    QCOMPARE(settings->nick, Utf8("gauge"));
    QCOMPARE(settings->name, Utf8("127.0.0.1:6789"));
}

void IrcUrlTest::fillsDefaults()
{
    const auto plain = parseIrcUrl(u"irc://irc.example.org/weir"_s);
    QVERIFY(plain);
    QCOMPARE(plain->port, quint16(6667));
    QCOMPARE(plain->nick, Utf8("weir"));
    QCOMPARE(plain->name, Utf8("irc.example.org"));
    const auto tls = parseIrcUrl(u"ircs://irc.example.org/weir"_s);
    QVERIFY(tls);
    QVERIFY(tls->tls);
    QCOMPARE(tls->port, quint16(6697));
    QCOMPARE(tls->name, Utf8("irc.example.org"));
}

void IrcUrlTest::takesChannelTypes()
{
    const auto settings = parseIrcUrl(u"irc://h/&local,+plain,!ABCDE,b%C3%BCcher,weir,WEIR"_s);
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->channels, (QList<Utf8>{"&local", "+plain", "!ABCDE", "#bücher", "#weir"}));
}

void IrcUrlTest::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("names");
    QTest::newRow("scheme") << u"http://h/c"_s << u"irc, ircs"_s;
    QTest::newRow("no scheme") << u"h/c"_s << u"irc://host:port"_s;
    QTest::newRow("no host") << u"irc:///c"_s << u"irc://host:port"_s;
    QTest::newRow("no channel") << u"irc://h"_s << u"no channel"_s;
    QTest::newRow("no channel but slash") << u"irc://h/"_s << u"no channel"_s;
    QTest::newRow("empty channel") << u"irc://h/a,,b"_s << u"empty channel"_s;
    QTest::newRow("fragment") << u"irc://h/#a"_s << u"%23"_s;
    QTest::newRow("space in channel") << u"irc://h/a%20b"_s << u"without spaces"_s;
    QTest::newRow("line break in channel") << u"irc://h/a%0D%0AQUIT"_s << u"control characters"_s;
    QTest::newRow("comma in channel") << u"irc://h/a%2Cb"_s << u"commas"_s;
    QTest::newRow("bare type") << u"irc://h/%23"_s << u"channel '#'"_s;
    QTest::newRow("long channel") << u"irc://h/"_s + QString(80, u'x') << u"63 bytes"_s;
    QTest::newRow("nick digit") << u"irc://h/c?nick=1weir"_s << u"'1weir'"_s;
    QTest::newRow("nick empty") << u"irc://h/c?nick="_s << u"nick ''"_s;
    QTest::newRow("nick injection") << u"irc://h/c?nick=a%0AQUIT"_s << u"letters, digits"_s;
    QTest::newRow("unknown key") << u"irc://h/c?nickname=a"_s << u"'nickname' in the query; allowed: nick"_s;
    QTest::newRow("port zero") << u"irc://h:0/c"_s << u"1 to 65535"_s;
    QTest::newRow("port too big") << u"irc://h:70000/c"_s << u"irc://host:port"_s;
    QTest::newRow("user") << u"irc://me@h/c"_s << u"process list"_s;
    QStringList many;
    for (int i = 0; i < 201; ++i)
        many.append(u"c%1"_s.arg(i));
    QTest::newRow("too many") << u"irc://h/"_s + many.join(u',') << u"more than 200"_s;
}

void IrcUrlTest::refuses()
{
    QFETCH(QString, url);
    QFETCH(QString, names);
    const auto settings = parseIrcUrl(url);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::InvalidInput);
    QVERIFY2(settings.error().message.contains(names), qPrintable(settings.error().message));
}

void IrcUrlTest::neverRepeatsAPassword()
{
    for (const QString &url : {u"irc://me:geheim@h/c"_s, u"http://me:geheim@h/c"_s,
                               u"irc://me:geheim@h:bad/c"_s, u"irc://:geheim@"_s}) {
        const auto settings = parseIrcUrl(url);
        QVERIFY(!settings);
        QVERIFY2(!settings.error().message.contains(u"geheim"_s), qPrintable(settings.error().message));
    }
}

QTEST_GUILESS_MAIN(IrcUrlTest)
#include "irc_url_test.moc"
