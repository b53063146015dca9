// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_archive.h"
#include "page_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'764'072'000'000; // 2025-11-25T12:00:00Z

qsizetype occurrences(const QByteArray &html, const char *text)
{
    return html.count(text);
}

FeedChannelCount channel(qint64 id, const Utf8 &name)
{
    return {id, "demo", name, 1204, 7, noon, noon - 1, QList<qint64>(60, 2)};
}

} // namespace

// What the feed sends of each view to the pages.
class WebFragmentsTest final : public QObject
{
    Q_OBJECT

private:
    PageFixture m_render;
    MemoryArchive m_archive;

private Q_SLOTS:
    void init() { m_archive.stored.clear(); }

    void fragmentsAreMadeOfTheSameRows()
    {
        m_archive.add("retro", "alice", "first", noon);
        m_archive.add("retro", "bob", "second", noon + 5);
        m_archive.add("retro", "bob", "late", noon - 5);
        FeedUpdate update;
        update.messages = m_archive.stored;
        const Utf8 fragment = m_render.fragment(FeedView::Home, update);
        const qsizetype from = fragment.indexOf("<li");
        const Utf8 rows = fragment.mid(from, fragment.lastIndexOf("</li>") - from);
        QVERIFY(fragment.contains("hx-target=\"#latest\""));
        QVERIFY2(m_render.pages.home("en", *m_archive.home(50).result(), noon).contains(rows),
                 "newest first, byte for byte those of the page");
        QVERIFY(!fragment.contains("metric-"));
        QVERIFY(m_render.fragment(FeedView::Messages, update).contains("hx-target=\"#messages\""));
    }

    void fragmentsOfMetrics()
    {
        FeedUpdate update;
        update.metrics = FeedMetrics{1'204'551, 14, 9, 38'207, 128, QList<qint64>(30, 7)};
        const Utf8 german = m_render.fragment(FeedView::Home, update, "de");
        QVERIFY(german.contains(
            "hx-target=\"#metric-messages\" hx-swap=\"figure\"><data value=\"1204551\">1.204.551<"));
        QVERIFY(german.contains("<b>128</b> jetzt"));
        QVERIFY(!german.contains("timeline"));
        QVERIFY(m_render.fragment(FeedView::Messages, update).contains("#messages-total"));
        QVERIFY(m_render.fragment(FeedView::Home, update, "xx").contains("1,204,551"));
    }

    void largeChangesShowTheirNewest()
    {
        for (int i = 0; i < 80; ++i)
            m_archive.add("retro", "alice", "x", noon + i);
        FeedUpdate update;
        update.messages = m_archive.stored;
        const Utf8 fragment = m_render.fragment(FeedView::Home, update);
        QCOMPARE(occurrences(fragment, "<li"), LiveFragments::homeRows);
        QVERIFY(fragment.contains("id=\"m80\"") && !fragment.contains("id=\"m30\""));
    }

    // The page knows how many there were at its cursor, and is told how many more have come.
    void filteredTotalsAreAddedTo()
    {
        m_archive.add("retro", "alice", "one", noon);
        m_archive.add("retro", "alice", "two", noon);
        FeedUpdate update;
        update.messages = m_archive.stored;
        const Utf8 html = m_render.fragment(FeedView::Messages, update, "en", {{}, "retro", {}, {}, 0, 0});
        QVERIFY(html.contains("hx-target=\"#messages-total\" hx-swap=\"add\"><data value=\"2\">"));
        QVERIFY(!m_render.fragment(FeedView::Messages, update).contains("hx-swap=\"add\""));
    }

    void rowsOfChannels()
    {
        FeedUpdate update;
        update.channels.rows = {channel(3, "garden")};
        update.channels.order = QList<qint64>{3, 1};
        update.channels.total = 2;
        const Utf8 html = m_render.fragment(FeedView::Channels, update);
        QVERIFY(html.contains("hx-target=\"#channels\" hx-swap=\"table\"><tr id=\"channel-3\""));
        QVERIFY(html.contains("href=\"/channels/garden?source=demo\""));
        QVERIFY(html.contains("data-value=\"1204\">1,204</td>"));
        QVERIFY(html.contains("<data value=\"3,1\">"));
        QVERIFY(html.contains("<data value=\"2\">2 channels</data>"));
        QCOMPARE(occurrences(html, "<polyline"), 1);
        FeedUpdate order;
        order.channels.order = QList<qint64>();
        QVERIFY2(m_render.fragment(FeedView::Channels, order).contains("<data value=\"\">"),
                 "a table that became empty says so");
    }

    void rowsOfUsers()
    {
        FeedUpdate update;
        update.users.rows = {{{5, "demo", "ann", "Ann", 12, noon}, noon - 5}};
        const Utf8 html = m_render.fragment(FeedView::Users, update);
        QVERIFY(html.contains("hx-target=\"#users\" hx-swap=\"table\"><tr id=\"user-5\""));
        QVERIFY(!html.contains("hx-swap=\"order\"") && !html.contains("-total"));
    }

    void profiles()
    {
        FeedUpdate update;
        update.channelProfile =
            FeedChannelProfile{false, channel(3, "garden"), 4, {{{5, "demo", "ann", "<Ann>", 12, noon}, 6}}};
        const Utf8 html = m_render.fragment(FeedView::Channel, update);
        QVERIFY(html.contains("hx-target=\"#profile-facts\" hx-swap=\"part\">"));
        QVERIFY(html.contains("hx-target=\"#chatters\" hx-swap=\"part\">"));
        QVERIFY(html.contains("&lt;Ann&gt;") && html.contains("width=\"1000\""));
        QVERIFY(!html.contains("id=\"gone\"") && !html.contains("#gone"));

        FeedUpdate gone;
        gone.userProfile = FeedUserProfile{true, {}, {}, {}};
        QVERIFY(m_render.fragment(FeedView::User, gone).contains("hx-target=\"#gone\" hx-swap=\"gone\""));

        FeedUpdate user;
        user.userProfile = FeedUserProfile{false,
                                           {{5, "demo", "ann", "Ann", 12, noon}, noon - 5},
                                           {{"demo", "garden", 9}},
                                           {{"ann", "Ann", noon}, {"anna", "Anna", noon - 9}}};
        const Utf8 profile = m_render.fragment(FeedView::User, user);
        QVERIFY(profile.contains("75%") && profile.contains("<bdi>Anna</bdi>"));
    }

    void erasedChannels()
    {
        FeedUpdate update;
        update.erased = {3};
        QVERIFY(m_render.fragment(FeedView::Messages, update)
                    .contains("hx-target=\"#messages\" hx-swap=\"erased\"><data value=\"3\">"));
    }

    void skippedMessagesHaveARow()
    {
        FeedQuery variant;
        variant.view = FeedView::Messages;
        variant.language = "en";
        FeedSkip skip{{"e", 90}, 40, 90, 1234, {7}, {}, {}};
        const Utf8 html = m_render.fragments.renderSkip(variant, skip);
        QVERIFY(html.contains("<li class=\"skip\" id=\"skip-40-90\" data-from=\"40\" data-to=\"90\""));
        QVERIFY(html.contains("1,234 messages not shown here"));
        QVERIFY(html.contains("hx-swap=\"deleted\""));
        QVERIFY(!html.contains("hx-swap=\"add\""));
        variant.filter.channel = "retro";
        QVERIFY(
            m_render.fragments.renderSkip(variant, skip).contains("hx-swap=\"add\"><data value=\"1234\">"));

        m_archive.add("retro", "alice", "one", noon);
        const Utf8 rows = m_render.fragments.renderSkipped("en", m_archive.stored, {{}, 0, 0, 0, {}, {}, {}});
        QVERIFY(rows.startsWith("<li class=\"msg") && !rows.contains("skip"));
        QVERIFY(m_render.fragments.renderSkipped("en", m_archive.stored, skip).contains("id=\"skip-40-90\""));
    }
};

QTEST_GUILESS_MAIN(WebFragmentsTest)
#include "web_fragments_test.moc"
