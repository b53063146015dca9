// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include <QTest>

namespace {

ChatMessage line(const Utf8 &text)
{
    ChatMessage message;
    message.id = 7;
    message.source = "twitch";
    message.channel = message.channelIdentity = "retro";
    message.user = message.userIdentity = message.displayName = "ann";
    message.text = text;
    message.sentAt = 1'764'072'000'000;
    return message;
}

} // namespace

// What a row shows of a message that is more than somebody's words.
class WebRowsTest final : public QObject
{
    Q_OBJECT

private:
    PageFixture m_render;

    Utf8 row(const ChatMessage &message, const char *language = "en")
    {
        FeedUpdate update;
        update.messages = {message};
        return m_render.fragment(FeedView::Messages, update, language);
    }

private Q_SLOTS:
    void plainWords()
    {
        const Utf8 html = row(line("hello"));
        QVERIFY(html.contains("<li class=\"msg message\" id=\"m7\""));
        QVERIFY(html.contains("<span class=\"text\" dir=\"auto\">hello</span></div></li>"));
        QVERIFY(!html.contains("system") && !html.contains("origin") && !html.contains("deleted"));
    }

    void whatThePlatformSaysStandsBeforeTheWords()
    {
        ChatMessage message = line("so long!");
        message.kind = MessageKind::Subscription;
        message.systemText = "ann has <subscribed>";
        const Utf8 html = row(message);
        QVERIFY(html.contains("class=\"msg subscription\""));
        QVERIFY(html.contains("<span class=\"system\" dir=\"auto\">ann has &lt;subscribed&gt;</span> "
                              "<span class=\"text\" dir=\"auto\">so long!</span>"));
        message.text.clear();
        QVERIFY(row(message).contains("<span class=\"text\" dir=\"auto\"></span>"));
    }

    // Hidden by a style it would still be on the wire.
    void deletedTextIsNotInThePage()
    {
        ChatMessage message = line("a secret");
        message.systemText = "a secret, too";
        message.deletedAt = message.sentAt + 1;
        ChatMessages hidden{message};
        hideDeletedText(hidden);
        const Utf8 html = row(hidden.first());
        QVERIFY(!html.contains("secret"));
        QVERIFY(html.contains("class=\"msg message deleted\"") &&
                html.contains("message deleted by a moderator"));
        QVERIFY(row(hidden.first(), "de").contains("Nachricht von der Moderation gelöscht"));
        // Moderators see it, struck through and said to be so.
        const Utf8 shown = row(message);
        QVERIFY(shown.contains("<span class=\"only-spoken\">message deleted by a moderator: </span>"
                               "<del class=\"text\" dir=\"auto\">a secret</del>"));
    }

    void saidInAnotherRoom()
    {
        ChatMessage message = line("hello");
        message.originChannel = "12345";
        QVERIFY(row(message).contains("<span class=\"origin\">from another room</span> "));
    }

    void formattingIsNotShown()
    {
        QVERIFY(row(line("\x02"
                         "bold\x02 and \x03"
                         "04red\x0F"))
                    .contains(">bold and red</span>"));
    }

    void deletionsOfRowsThatAreShown()
    {
        FeedUpdate update;
        update.deleted = {3, 9};
        const Utf8 html = m_render.fragment(FeedView::Messages, update);
        QCOMPARE(html.trimmed(),
                 "<hx-partial hx-target=\"#messages\" hx-swap=\"deleted\"><span>message deleted by a "
                 "moderator</span><data value=\"3\"></data><data value=\"9\"></data></hx-partial>");
        QVERIFY(m_render.fragment(FeedView::Home, update).contains("hx-target=\"#latest\""));
    }
};

QTEST_GUILESS_MAIN(WebRowsTest)
#include "web_rows_test.moc"
