// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_archive.h"
#include "memory_doors.h"
#include "page_fixture.h"
#include "site.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What the site counts of its answers.
class HttpTallyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive.add("retro", "alice", "hello", 1'764'000'000'000);
        m_site = std::make_unique<Site>(SiteDoors{m_archive, m_intake, m_identities, m_identities,
                                                  m_identities, m_status, m_channels, m_feed,
                                                  [] { return QByteArray(); }, [] { return QJsonObject(); }},
                                        SiteSettings(), m_render.pages, m_render.fragments);
    }

    void answersAreCountedByRouteMethodAndStatus()
    {
        ask("GET", "/users/alice");
        ask("GET", "/users/nobody");
        ask("GET", "/users/nobody/else");
        ask("HEAD", "/");
        ask("OPTIONS", "/");
        ask("POST", "/messages");
        ask("GET", "/nothing");
        ask("GET", "/nowhere");
        ask("GET", "/metrics", "wrong");
        ask("GET", "/metrics", "ingest");
        const QMap<QByteArray, qint64> expected{
            {"GET /users/* 200", 1}, {"GET /users/* 404", 2},   {"HEAD / 200", 1},
            {"OPTIONS / 204", 1},    {"POST /messages 405", 1}, {"GET none 404", 2},
            {"GET /metrics 401", 1}, {"GET /metrics 403", 1},
        };
        QCOMPARE(responses(), expected);
    }

    // Whoever asks must not be able to make a series of their own.
    void unknownMethodsAreOne()
    {
        for (const char *method : {"BREW", "PUT", "get", ""})
            ask(method, "/");
        QCOMPARE(responses(), (QMap<QByteArray, qint64>{{"other / 405", 4}}));
    }

    void everyRouteHasItsTimes()
    {
        ask("GET", "/users/alice");
        ask("GET", "/users/nobody");
        ask("GET", "/nothing");
        const auto &seconds = m_site->tally().seconds();
        QCOMPARE(seconds.size(), 2U);
        QCOMPARE(seconds.at("/users/*").snapshot().count, 2U);
        QCOMPARE(seconds.at("none").snapshot().count, 1U);
    }

    void anAnswerIsCountedWhenItIsThere()
    {
        constexpr int waitMs = 20;
        m_intake.result = SubmissionResult();
        m_intake.isHeld = true;
        const QFuture<AppResponse> answer = m_site->handle(asked("POST", "/api/v1/messages", "ingest"));
        QTest::qWait(waitMs);
        QVERIFY(!answer.isFinished());
        QVERIFY(responses().isEmpty());
        m_intake.release();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(responses(), (QMap<QByteArray, qint64>{{"POST /api/v1/messages 200", 1}}));
        const double took = m_site->tally().seconds().at("/api/v1/messages").snapshot().sum;
        QVERIFY2(took >= waitMs / 1000.0 && took < 60, QByteArray::number(took).constData());
    }

private:
    static AppRequest asked(const QByteArray &method, const Utf8 &path, const QByteArray &token)
    {
        AppRequest request;
        request.method = method;
        request.path = path;
        request.headers.append(AppRequest::Header("content-type", "application/json"));
        if (!token.isEmpty())
            request.headers.append(AppRequest::Header("authorization", "Bearer " + token));
        return request;
    }

    void ask(const QByteArray &method, const Utf8 &path, const QByteArray &token = {})
    {
        const QFuture<AppResponse> answer = m_site->handle(asked(method, path, token));
        QTRY_VERIFY(answer.isFinished());
    }

    QMap<QByteArray, qint64> responses() const
    {
        QMap<QByteArray, qint64> counts;
        for (const auto &[key, count] : m_site->tally().responses()) {
            const auto &[route, method, status] = key;
            counts.insert(method + ' ' + route + ' ' + QByteArray::number(status), count);
        }
        return counts;
    }

    MemoryArchive m_archive;
    PreparedIntake m_intake;
    MemoryIdentities m_identities;
    MemoryStatus m_status;
    MemoryChannels m_channels;
    MemoryFeed m_feed;
    PageFixture m_render;
    std::unique_ptr<Site> m_site;
};

QTEST_GUILESS_MAIN(HttpTallyTest)
#include "http_tally_test.moc"
