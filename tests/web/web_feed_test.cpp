// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_handlers.h"
#include "feed_handlers.h"
#include "memory_archive.h"
#include "memory_doors.h"
#include "page_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What pages and programs ask for around the live feed.
class WebFeedTest final : public QObject
{
    Q_OBJECT

private:
    PageFixture m_render;
    MemoryArchive m_archive;
    MemoryFeed m_feed;
    QObject m_context;
    LongAnswers m_longAnswers{&m_context};
    FeedHandlers m_handlers{m_feed, m_archive, m_render.fragments, m_longAnswers, &m_context};

    static Expected<AppResponse> ask(const WebHandler &handler, const char *query, bool maySeeStatus = false)
    {
        WebRequest request;
        request.http.query = QUrlQuery(QString::fromLatin1(query));
        request.viewer.maySeeStatus = maySeeStatus;
        return handler(request).result();
    }

private Q_SLOTS:
    void init()
    {
        m_archive.stored.clear();
        m_feed.polls.clear();
        for (int i = 0; i < 6; ++i)
            m_archive.add(i % 2 ? "garden" : "harbour", "ann", "tide " + QByteArray::number(i), 1'000 + i);
    }

    // Pages and short answers do not wait for long ones.
    void longAnswersWaitForEachOther()
    {
        LongAnswers busy(&m_context);
        const FeedHandlers handlers(m_feed, m_archive, m_render.fragments, busy, &m_context);
        const ArchiveHandlers archive(m_archive, busy, &m_context);
        std::vector<QPromise<Expected<AppResponse>>> never(LongAnswers::atOnce + LongAnswers::mostWaiting);
        for (auto &promise : never) {
            promise.start();
            busy.make([&] { return promise.future(); });
        }
        QCOMPARE(ask(archive.messages(), "limit=201").error().code, ErrorCode::Busy);
        QCOMPARE(ask(archive.messages(), "after=1&up_to=5&limit=201").error().code, ErrorCode::Busy);
        QCOMPARE(ask(handlers.skipped(), "after=1&up_to=5").error().code, ErrorCode::Busy);
        QCOMPARE(ask(archive.messages(), "limit=200")->status, 200);
        QCOMPARE(ask(archive.messages(), "after=1&up_to=5")->status, 200);
    }

    void theFeedAsksForAnUpgrade()
    {
        const auto response = ask(m_handlers.withoutUpgrade(), "view=home");
        QCOMPARE(response->status, 426);
        QVERIFY(response->headers.contains(AppResponse::Header("Upgrade", "websocket")));
    }

    void pollsAreAnsweredWithTheirFrames()
    {
        m_feed.frames = {R"({"type":"hello"})", R"({"type":"update"})"};
        const auto response = ask(m_handlers.poll(), "view=messages&format=html&channel=garden&cursor=e-3");
        QCOMPARE(response->body, R"({"frames":[{"type":"hello"},{"type":"update"}]})");
        QVERIFY(response->headers.contains(AppResponse::Header("Cache-Control", "no-store")));
        QCOMPARE(m_feed.polls.size(), 1);
        QCOMPARE(m_feed.polls.first().filter.channel, "garden");
        QCOMPARE(m_feed.polls.first().cursor->id, 3);
    }

    void pollsAreCheckedAsTheFeedIs()
    {
        QCOMPARE(ask(m_handlers.poll(), "view=kitchen").error().code, ErrorCode::InvalidInput);
        QCOMPARE(ask(m_handlers.poll(), "view=status").error().code, ErrorCode::Forbidden);
        QVERIFY(ask(m_handlers.poll(), "view=status", true));
    }

    void skippedRowsNewestFirst()
    {
        const auto response = ask(m_handlers.skipped(), "after=1&up_to=4");
        const QByteArray &html = response->body;
        QCOMPARE(html.count("<li class=\"msg"), 3);
        QVERIFY(html.indexOf("id=\"m4\"") < html.indexOf("id=\"m2\""));
        QVERIFY(!html.contains("skip"));
        QCOMPARE(ask(m_handlers.skipped(), "after=1&up_to=6&channel=garden")->body.count("<li class=\"msg"),
                 3);
    }

    // More than fits at once: the newest, and a row for the rest.
    void manySkippedRowsLeaveARow()
    {
        while (m_archive.stored.size() < 1'500)
            m_archive.add("garden", "ann", "x", 2'000);
        const QByteArray html = ask(m_handlers.skipped(), "after=100&up_to=1400")->body;
        QCOMPARE(html.count("<li class=\"msg"), 1'000);
        QVERIFY(html.contains("id=\"m1400\"") && html.contains("id=\"m401\""));
        QVERIFY(html.contains("data-from=\"100\" data-to=\"400\""));
        QVERIFY(html.contains("300 messages"));
    }
};

QTEST_GUILESS_MAIN(WebFeedTest)
#include "web_feed_test.moc"
