// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feed_query.h"
#include "memory_archive.h"
#include "name_hue.h"
#include "page_fixture.h"
#include "sparkline.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'764'072'000'000; // 2025-11-25T12:00:00Z

const QByteArray hostile[] = {
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</li><hx-partial hx-target=\"#main\">gone</hx-partial>",
    "{{{rows}}}{{t.skip}}",
    "&lt;b&gt;",
    "\u202Egnp.exe\u202C \u2066x\u2069", // bidi override and isolate
};

// Markup that only the archive's text could have brought in.
void verifyHarmless(const QByteArray &html)
{
    static const QRegularExpression danger(
        uR"(<script>|<img|</li><hx-partial hx-target="#main"|\son[a-z]+\s*=\s*[\x22\x27])"_s);
    const QString text = QString::fromUtf8(html);
    const auto match = danger.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart(), 120)));
}

qsizetype occurrences(const QByteArray &html, const char *text)
{
    return html.count(text);
}

// The value of the first attribute of that name, unescaped as far as links need it.
QString attribute(const QByteArray &html, const QString &before)
{
    const QRegularExpression value(QRegularExpression::escape(before) + u"\"([^\"]*)\""_s);
    return value.match(QString::fromUtf8(html)).captured(1).replace("&amp;"_L1, "&"_L1);
}

} // namespace

class WebPagesTest : public QObject
{
    Q_OBJECT

private:
    PageFixture m_render;
    MemoryArchive m_archive;

    QByteArray home(const QByteArray &language = "en")
    {
        return m_render.pages.home(language, *m_archive.home(50).result(), noon);
    }

    QByteArray messages(std::optional<TimelinePosition> before, int limit)
    {
        return m_render.pages.messages("en", *m_archive.messages({}, before, limit).result(), {}, before);
    }

    QList<QByteArray> allPages()
    {
        QList<QByteArray> pages{
            home(), messages({}, 200), messages(TimelinePosition{noon * 2, 1}, 200),
            m_render.pages.channels("en", *m_archive.channels({}, 500).result(), {}, noon),
            m_render.pages.users("en", *m_archive.users({}, 100).result(), {})};
        for (const ChatMessage &message : std::as_const(m_archive.stored)) {
            pages.append(m_render.pages.user("en", *m_archive.user(message.user, {}, 50).result()));
            pages.append(
                m_render.pages.channel("en", *m_archive.channel(message.channel, {}, 50).result(), noon));
        }
        return pages;
    }

private Q_SLOTS:
    void init() { m_archive.stored.clear(); }

    void hostileTextStaysText()
    {
        for (const QByteArray &text : hostile) {
            ChatMessage &message = m_archive.add(text, text, text, noon);
            message.source = text;
        }
        const QList<QByteArray> pages = allPages();
        for (const QByteArray &page : pages)
            verifyHarmless(page);
        FeedUpdate update;
        update.messages = m_archive.stored;
        const Utf8 fragment = m_render.fragment(FeedView::Messages, update);
        verifyHarmless(fragment);
        QCOMPARE(occurrences(fragment, "<hx-partial"), 1);
        for (const QByteArray &page : {pages[0], pages[1], fragment}) {
            QVERIFY(page.contains("dir=\"auto\">&lt;script&gt;alert(1)&lt;/script&gt;</span>"));
            QVERIFY(page.contains("dir=\"auto\">{{{rows}}}{{t.skip}}</span>"));
            QVERIFY(page.contains("dir=\"auto\">&amp;lt;b&amp;gt;</span>"));
            QVERIFY2(page.contains("<bdi>\u202Egnp.exe"), "a name cannot turn what stands around it");
        }
    }

    // The one kind of markup that goes in unescaped is what a template made before.
    void templatesEscapeByDefault()
    {
        static const QRegularExpression raw(uR"(\{\{(\{|&)\s*([a-z_.]+))"_s);
        for (const QString &name : QDir(u":/weir/templates"_s).entryList()) {
            QFile file(u":/weir/templates/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto it = raw.globalMatch(source); it.hasNext();)
                QCOMPARE(it.next().captured(2), u"rows"_s);
        }
    }

    // What the Content-Security-Policy would refuse must not be there.
    void nothingInline()
    {
        m_archive.add("retro", "alice", "hello", noon);
        static const QRegularExpression inlined(
            uR"(\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:)"_s);
        for (const QByteArray &page : allPages()) {
            const auto match = inlined.match(QString::fromUtf8(page));
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
            QVERIFY2(!page.contains("//cdn") && !page.contains("=\"http"),
                     "a page loads nothing from elsewhere");
        }
    }

    void homeShowsNumbersAndRows()
    {
        for (int i = 0; i < 60; ++i)
            m_archive.add(i % 2 ? "retro" : "birds", i % 3 ? "alice" : "bob", "line " + QByteArray::number(i),
                          noon + i);
        HomeData data = *m_archive.home(50).result();
        data.totals.messages = 1'204'551;
        const QByteArray page = m_render.pages.home("en", data, noon);
        QVERIFY(page.contains("id=\"metric-messages\" data-value=\"1204551\">1,204,551<"));
        QVERIFY(page.contains("id=\"metric-channels\" data-value=\"2\">2<"));
        QVERIFY(page.contains("id=\"metric-active\" data-value=\"2\">2<"));
        QVERIFY(page.contains("id=\"metric-users\" data-value=\"2\">2<"));
        QCOMPARE(occurrences(page, "<rect"), 30);
        QVERIFY(page.contains("role=\"img\" aria-label=\"Messages a minute"));
        QCOMPARE(occurrences(page, "<li class=\"msg "), 50);
        QVERIFY(page.indexOf("id=\"m60\"") < page.indexOf("id=\"m59\""));
        QVERIFY(page.contains("data-view=\"home\" data-cursor=\"k3v9x1-60\""));
        QVERIFY(m_render.pages.home("de", data, noon).contains(">1.204.551<"));
    }

    void livePagesSubscribeFromWhatTheyShow()
    {
        m_archive.add("retro", "alice", "hello", noon);
        const QUrl url(attribute(home("de"), u"hx-ws:connect="_s));
        QCOMPARE(url.path(), u"/live"_s);
        const auto query = FeedQuery::parse(QUrlQuery(url));
        QVERIFY(query);
        QCOMPARE(query->view, FeedView::Home);
        QCOMPARE(query->format, FeedFormat::Html);
        QCOMPARE(query->language, "de");
        QCOMPARE(query->cursor->toText(), "k3v9x1-1");
        QVERIFY(messages({}, 200).contains("hx-ws:connect"));
        QVERIFY(!messages(TimelinePosition{noon + 1, 9}, 200).contains("hx-ws:connect"));
    }

    // Following "Older" from page to page meets every message once, in order, also among equal times.
    void olderLinksLeadThroughTheWholeArchive()
    {
        for (int i = 0; i < 25; ++i)
            m_archive.add("retro", "alice", "x", noon + i / 4);
        QList<qint64> met;
        std::optional<TimelinePosition> before;
        for (int pages = 0; pages < 5; ++pages) {
            const QByteArray page = messages(before, 10);
            static const QRegularExpression row(u"data-id=\"(\\d+)\""_s);
            for (auto it = row.globalMatch(QString::fromUtf8(page)); it.hasNext();)
                met.append(it.next().captured(1).toLongLong());
            QCOMPARE(page.contains("id=\"older-banner\""), before.has_value());
            QCOMPARE(page.contains("back to live"), before.has_value());
            const QString link = attribute(page, u"id=\"older\" rel=\"next\" href="_s);
            const QStringList position = link.section(u"before="_s, 1).split(u'-');
            QCOMPARE(position.size(), 2);
            before = TimelinePosition{position[0].toLongLong(), position[1].toLongLong()};
            if (page.contains("hidden>Older"))
                break;
        }
        QCOMPARE(met.size(), 25);
        QVERIFY(std::is_sorted(met.rbegin(), met.rend()));
    }

    void daysAreSeparated()
    {
        m_archive.add("retro", "alice", "yesterday", noon - 86'400'000);
        m_archive.add("retro", "alice", "today", noon);
        m_archive.add("retro", "alice", "also today", noon + 1);
        const QByteArray page = messages({}, 200);
        QCOMPARE(occurrences(page, "<li class=\"day\">"), 2);
        const qsizetype today = page.indexOf(">Tuesday, November 25, 2025<");
        const qsizetype yesterday = page.indexOf(">Monday, November 24, 2025<");
        QVERIFY(today >= 0 && today < page.indexOf("id=\"m3\""));
        QVERIFY(yesterday > page.indexOf("id=\"m2\"") && yesterday < page.indexOf("id=\"m1\""));
    }

    void usersPageByKeyset()
    {
        for (int i = 0; i < 5; ++i)
            m_archive.add("retro", "user" + QByteArray::number(i), "x", noon + i);
        const UserPage first = *m_archive.users({}, 3).result();
        const QByteArray page = m_render.pages.users("en", first, {});
        const QString link = attribute(page, u"id=\"more\" rel=\"next\" href="_s);
        QCOMPARE(link, u"/users?after=1-3"_s);
        UserQuery next;
        next.after = UserPosition{1, {}, 3};
        const UserPage second = *m_archive.users(next, 3).result();
        const QByteArray last = m_render.pages.users("en", second, next);
        QVERIFY(!last.contains("id=\"more\""));
        QVERIFY(last.contains("user4") && !last.contains("user2"));
        QVERIFY2(last.contains("rows=4%2C5") || last.contains("rows=4,5"),
                 "a later page follows its own rows");
    }

    void profileOfAUser()
    {
        for (int i = 0; i < 4; ++i)
            m_archive.add(i ? "retro" : "birds", "a/b ?", "x", noon + i);
        const QByteArray page = m_render.pages.user("en", *m_archive.user("a/b ?", {}, 50).result());
        QVERIFY(page.contains("class=\"fill\" width=\"1000\""));
        QVERIFY(page.contains("class=\"fill\" width=\"333\""));
        QVERIFY(page.contains("75%"));
        QVERIFY(page.contains("href=\"/users/?name=a%2Fb%20%3F&amp;source=irc.example.org\""));
        QVERIFY(page.contains("First seen"));
    }

    void emptyPagesSayWhatWillBeHere()
    {
        QVERIFY(home().contains("weir-server --demo --data-dir DIR"));
        QVERIFY(messages({}, 200).contains("Messages will appear here"));
        QVERIFY(messages(TimelinePosition{noon, 1}, 200).contains("Nothing older"));
        QVERIFY(m_render.pages.channels("en", *m_archive.channels({}, 9).result(), {}, noon)
                    .contains("weir-server --irc"));
        QVERIFY(m_render.pages.users("en", *m_archive.users({}, 9).result(), {})
                    .contains("People will appear here"));
    }

    void rateBetweenWholeMinutes()
    {
        QCOMPARE(estimatedRate({}, 0), 0);
        QCOMPARE(estimatedRate({60, 10}, 30'000), 40); // half of the minute before is younger than 60 s
        QCOMPARE(estimatedRate({60, 10}, 0), 70);
    }

    void huesAreStable()
    {
        QCOMPARE(nameHue("alice"), nameHue("alice"));
        QSet<quint32> seen;
        for (int i = 0; i < 400; ++i)
            seen.insert(nameHue("user" + QByteArray::number(i)));
        QCOMPARE(seen.size(), qsizetype(nameHueCount));
    }
};

QTEST_GUILESS_MAIN(WebPagesTest)
#include "web_pages_test.moc"
