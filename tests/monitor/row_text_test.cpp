// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_text.h"

#include "feed/message_json.h"
#include "message_model.h"
#include "row_copy.h"
#include "sample_feed.h"
#include "saved_tabs.h"
#include "tab_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

// The words of rows and tabs: what is shown, copied and kept, also of text that means harm.
class RowTextTest final : public QObject
{
    Q_OBJECT

    static constexpr qint64 at = 1'760'000'000'123; // 2025-10-09 08:53:20.123 UTC

    static MessageFilter filter(const Utf8 &channel, const Utf8 &user, const Utf8 &words,
                                const Utf8 &source = {})
    {
        MessageFilter filter;
        filter.channel = channel;
        filter.user = user;
        filter.text = words;
        filter.source = source;
        return filter;
    }

    static TimelineRow row(const Utf8 &text, MessageKind kind = MessageKind::Message)
    {
        ChatMessage message = sampleMessage(17, at, text);
        message.kind = kind;
        return timelineRow(message);
    }

private Q_SLOTS:
    void saysWhatAMessageIs()
    {
        QVERIFY(rowText(row("hello")).isSimple());
        QVERIFY(rowText(row("waves", MessageKind::Action)).isItalic);
        TimelineRow reply = row("yes");
        reply.message.replyTo = "abc";
        QCOMPARE(rowText(reply).plain(), u"↪ reply – yes"_s);
        QVERIFY(messageCell(reply, MessageModel::TextColumn, Qt::ToolTipRole)
                    .toString()
                    .contains(u"in reply to"_s));
        TimelineRow joined = row("glad to be here", MessageKind::Subscription);
        joined.message.systemText = "ann has subscribed";
        QCOMPARE(rowText(joined).plain(), u"ann has subscribed – glad to be here"_s);
        QCOMPARE(rowText(row("", MessageKind::Raid)).plain(), u"raid"_s);
        QCOMPARE(rowText(row("soon", MessageKind::Announcement)).plain(), u"announcement – soon"_s);
        TimelineRow shared = row("hi");
        shared.message.originChannel = "77";
        QCOMPARE(rowText(shared).plain(), u"shared chat – hi"_s);
        TimelineRow first = row("good evening");
        first.message.isFirst = true;
        QCOMPARE(rowText(first).plain(), u"first message – good evening"_s);
        QVERIFY(messageCell(first, MessageModel::TextColumn, Qt::ToolTipRole)
                    .toString()
                    .contains(u"of this person"_s));
    }

    void hostileTextStaysOneBoundedLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("shown");
        const QString long1 = QString(longestShown, u'a') + u'…';
        QTest::newRow("html") << QByteArray("<img src=x><b>b</b>") << u"<img src=x><b>b</b>"_s;
        QTest::newRow("lines") << QByteArray("a\r\nb\tc\x7F") << u"a  b c "_s;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a b"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d"_s.toUtf8() << u"a b c d"_s;
        QTest::newRow("override") << u"abc\u202Edcba\u202C \u2066x\u2069"_s.toUtf8() << u"abcdcba x"_s;
        QTest::newRow("marks") << (u"e"_s + QString(10'000, QChar(0x0301)) + u"x"_s).toUtf8()
                               << u"e"_s + QString(6, QChar(0x0301)) + u"…"_s;
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'a') << long1;
        QTest::newRow("half a character") << QByteArray("a\xF0\x9F\x98") << u"a\uFFFD\uFFFD\uFFFD"_s;
        QTest::newRow("emoji") << u"👩‍🚀"_s.toUtf8() << u"👩‍🚀"_s;
    }

    void hostileTextStaysOneBoundedLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, shown);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(oneLine(text), shown);
        QVERIFY(timer.elapsed() < 50);
        TimelineRow hostile = row(text);
        hostile.message.channel = hostile.message.displayName = hostile.message.user = text;
        for (int column = 0; column < MessageModel::ColumnCount; ++column) {
            const auto cell = [&](int role) { return messageCell(hostile, column, role).toString(); };
            QVERIFY(cell(Qt::DisplayRole).size() <= longestShown + 1);
            QVERIFY(cell(Qt::AccessibleTextRole).size() <= longestShown + 1);
            QVERIFY(!cell(Qt::DisplayRole).contains(QChar(0x202E)));
            QVERIFY(!cell(Qt::ToolTipRole).contains("<b>"_L1));
            QVERIFY(!cell(Qt::ToolTipRole).contains("<img"_L1));
        }
        QCOMPARE(rowsAsText({hostile}).count(u'\n'), 0);
        QVERIFY(!rowsAsText({hostile}).contains(QChar(0x202E)));
    }

    void aToolTipBreaksLongWords()
    {
        const QString tip = plainToolTip(QString(1000, u'a'));
        QVERIFY(tip.contains(QString(80, u'a') + QChar(0x200B)));
        QVERIFY(!tip.contains(QString(81, u'a')));
    }

    void copiesAsText()
    {
        TimelineRow deleted = row("bad");
        deleted.message.deletedAt = at;
        MissingStretch missing;
        missing.from = missing.to = at;
        missing.count = 3;
        const TimelineRow action = row("waves", MessageKind::Action);
        QCOMPARE(
            rowsAsText({row("hello\nthere"), action, deleted, timelineRow(missing, at, 17)}),
            u"2025-10-09 08:53:20 #retro Wren: hello there\n"
            "2025-10-09 08:53:20 #retro * Wren waves\n"
            "2025-10-09 08:53:20 #retro Wren: deleted – bad\n"
            "2025-10-09 08:53:20 --- 3 message(s) left out: they came faster than this monitor could take them"_s);
        QCOMPARE(rowsAsText({row(QByteArray(5000, 'a'))}).count(u'a'), 5000); // whole, though not shown whole
    }

    void copiesAsJsonOfTheApi()
    {
        const TimelineRow hostile = row("\"quoted\" \xE2\x80\xAE<b>");
        const auto one = QJsonDocument::fromJson(rowsAsJson({hostile}).toUtf8());
        QCOMPARE(one.object(), messageToJson(hostile.message));
        const auto several =
            QJsonDocument::fromJson(rowsAsJson({hostile, timelineRow({}, at, 1), row("b")}).toUtf8());
        QCOMPARE(several.array().size(), 2);
        QVERIFY(rowsAsJson({timelineRow({}, at, 1)}).isEmpty());
    }

    void aPermalinkBeginsWithItsMessage()
    {
        const auto server = *ServerAddress::parse(u"https://chat.example.org/weir"_s);
        ChatMessage message = sampleMessage(17, at);
        message.channel = "a&b=c#d";
        QCOMPARE(
            permalink(server, message).toString(QUrl::FullyEncoded),
            u"https://chat.example.org/weir/messages?channel=a%26b%3Dc%23d&source=irc.example.org&before="
            "1760000000123-18"_s);
    }

    void findsLinksOfPagesOnly()
    {
        const auto found = [](const Utf8 &text) {
            QStringList links;
            for (const QUrl &link : linksIn(text))
                links.append(link.toString(QUrl::FullyEncoded));
            return links;
        };
        QCOMPARE(found("see HTTPS://Example.org/a?b=1, (http://x.org/y) http://x.org/y"),
                 (QStringList{u"https://example.org/a?b=1"_s, u"http://x.org/y"_s}));
        QVERIFY(found("javascript:alert(1) file:///etc/passwd ftp://x.org http:// https://").isEmpty());
        QCOMPARE(found("http://a http://b http://c http://d http://e http://f").size(), 5);
        QVERIFY(found("http://" + QByteArray(3000, 'a') + ".org").isEmpty());
        // A name that only looks like another is shown as what it is.
        QCOMPARE(found("http://p\xD0\xB0ypal.com"), QStringList(u"http://xn--pypal-4ve.com"_s));
    }

    void tabsHaveShortTitles()
    {
        QCOMPARE(tabTitle(filter("garden", {}, {})), u"#garden"_s);
        QCOMPARE(tabTitle(filter("garden", "ada", {})), u"ada in #garden"_s);
        QCOMPARE(tabTitle(filter({}, "ada", "red wine")), u"ada “red wine”"_s);
        QCOMPARE(tabTitle(filter({}, {}, "%1 %2")), u"“%1 %2”"_s);
        QVERIFY(tabTitle(filter(QByteArray(200, 'x'), {}, QByteArray(200, 'y'))).size() < 64);
        QCOMPARE(tabDescription(filter("garden", "ada", "x", "irc")),
                 u"channel #garden, user ada, words “x”, on irc"_s);
    }

    void tabsAreKept()
    {
        SavedTabs tabs;
        tabs.tabs = {{filter("garden", {}, {}, "irc"), false}, {filter({}, {}, "\"red wine\""), true}};
        tabs.current = 2;
        const SavedTabs read = SavedTabs::parse(tabs.toBytes());
        QCOMPARE(read.tabs.size(), 2);
        QCOMPARE(read.tabs.first().filter, tabs.tabs.first().filter);
        QVERIFY(read.tabs.last().isBeside);
        QCOMPARE(read.current, 2);
        const SavedTabs odd =
            SavedTabs::parse(R"({"tabs":[{},{"source":"irc"},3,{"channel":7},{"q":"ok"},{"user":")" +
                             QByteArray(300, 'x') + R"("}]})");
        QCOMPARE(odd.tabs.size(), 1);
        QVERIFY(SavedTabs::parse("no json").tabs.isEmpty());
    }

    void readsWhatWasTyped()
    {
        QCOMPARE(filterFromWords(u" #garden "_s, u" ada"_s, u" \"red wine\" "_s),
                 filter("garden", "ada", "\"red wine\""));
        QVERIFY(filterFromWords(u"#"_s, {}, u"  "_s).isEmpty());
    }
};

QTEST_MAIN(RowTextTest)
#include "row_text_test.moc"
