// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_archive.h"
#include "memory_doors.h"
#include "page_fixture.h"
#include "site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AppRequest request(const QByteArray &method, const Utf8 &path, const QByteArray &token = {})
{
    AppRequest made;
    made.method = method;
    made.path = path;
    if (!token.isEmpty())
        made.headers.append(AppRequest::Header("authorization", "Bearer " + token));
    return made;
}

QByteArray headerOf(const AppResponse &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

ItemOutcome outcome(ItemOutcome::Kind kind)
{
    return kind == ItemOutcome::Kind::Rejected ? ItemOutcome{kind, 0, u"text is missing"_s}
                                               : ItemOutcome{kind, 17, {}};
}

} // namespace

class WebSiteTest : public QObject
{
    Q_OBJECT

private:
    MemoryArchive m_archive;
    PreparedIntake m_intake;
    MemoryIdentities m_identities;
    MemoryStatus m_status;
    MemoryChannels m_channels;
    MemoryFeed m_feed;
    PageFixture m_render;
    QString m_health = u"ok"_s;

    SiteDoors doors()
    {
        return {m_archive,
                m_intake,
                m_identities,
                m_identities,
                m_identities,
                m_status,
                m_channels,
                m_feed,
                [] { return QByteArray("weir_up 1\n"); },
                [this] {
                    return QJsonObject{{u"status"_s, m_health}};
                }};
    }

    AppResponse ask(const AppRequest &asked, bool anonymousMayRead = true)
    {
        Site site(doors(), {anonymousMayRead}, m_render.pages, m_render.fragments);
        const QFuture<AppResponse> answer = site.handle(asked);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000))
            qFatal("no answer");
        return answer.result();
    }

    AppResponse post(const QByteArray &type, const QByteArray &token = "ingest")
    {
        AppRequest posted = request("POST", "/api/v1/messages", token);
        posted.headers.append(AppRequest::Header("content-type", type));
        posted.headers.append(AppRequest::Header("idempotency-key", "")); // refused further on
        posted.peer = u"192.0.2.7"_s;
        posted.body = "{}";
        return ask(posted);
    }

private Q_SLOTS:
    void init()
    {
        m_archive.stored.clear();
        m_archive.broken.reset();
        m_archive.add("retro", "alice", "hello", 1'764'000'000'000);
        m_health = u"ok"_s;
    }

    void everyPageAnswers()
    {
        for (const char *path :
             {"/", "/messages", "/channels", "/channels/retro", "/users", "/users/alice"}) {
            const AppResponse response = ask(request("GET", path));
            QCOMPARE(response.status, 200);
            QCOMPARE(response.contentType, "text/html; charset=utf-8");
            QVERIFY2(response.body.contains("</html>"), path);
            QCOMPARE(ask(request("HEAD", path)).status, 200);
        }
    }

    // Each path with each kind of asker: the whole table of who may do what.
    void roles_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("anonymousMayRead");
        QTest::addColumn<int>("status");
        const auto row = [](const char *method, const char *path, const char *token, bool open, int status) {
            QTest::addRow("%s %s as '%s' open %d", method, path, token, open)
                << QByteArray(method) << QByteArray(path) << QByteArray(token) << open << status;
        };
        for (const char *path :
             {"/", "/messages", "/channels", "/channels/retro", "/users", "/users/alice", "/metrics"}) {
            row("GET", path, "", true, 200);
            row("GET", path, "", false, 401);
            row("GET", path, "wrong", true, 401);
            row("GET", path, "reader", false, 200);
            row("GET", path, "ingest", false, 403);
            row("POST", path, "admin", true, 405);
        }
        row("GET", "/live", "", true, 426);
        row("GET", "/live", "", false, 401);
        row("GET", "/healthz", "", false, 200);
        row("GET", "/healthz", "wrong", false, 401);
        row("GET", "/static/weir.css", "", false, 200);
        row("GET", "/static/none.css", "", true, 404);
        row("POST", "/api/v1/messages", "", true, 401);
        row("POST", "/api/v1/messages", "reader", true, 403);
        row("POST", "/api/v1/messages", "ingest", true, 415);
        row("POST", "/api/v1/messages", "admin", true, 415);
        row("GET", "/api/v1/messages", "ingest", true, 403);
        row("GET", "/api/v1/messages", "reader", false, 200);
        row("GET", "/nothing", "", true, 404);
        row("GET", "/nothing", "wrong", true, 401);
        row("OPTIONS", "/messages", "", true, 204);
    }

    void roles()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, token);
        QFETCH(bool, anonymousMayRead);
        QFETCH(int, status);
        const AppResponse response = ask(request(method, path, token), anonymousMayRead);
        QCOMPARE(response.status, status);
        if (status == 401)
            QCOMPARE(headerOf(response, "WWW-Authenticate"), "Bearer");
        if (status == 405 || status == 204)
            QVERIFY(headerOf(response, "Allow").contains("OPTIONS"));
        if (status >= 400)
            QCOMPARE(response.contentType.startsWith("application/json"), isForPrograms(path));
    }

    void errorPagesTellInWords()
    {
        const AppResponse closed = ask(request("GET", "/"), false);
        QVERIFY(closed.body.contains("weir-server token create --role moderator"));
        m_archive.broken = Error{ErrorCode::Unavailable, u"disk /secret/path failed"_s};
        QTest::ignoreMessage(QtWarningMsg, "GET / failed: disk /secret/path failed");
        const AppResponse down = ask(request("GET", "/"));
        QCOMPARE(down.status, 503);
        QCOMPARE(headerOf(down, "Retry-After"), "1");
        QVERIFY(down.body.contains("Everything that was archived"));
        QVERIFY2(!down.body.contains("secret"), "what is wrong inside is for the log");
    }

    void badPositionIsNamed()
    {
        AppRequest asked = request("GET", "/messages");
        asked.query.addQueryItem(u"before"_s, u"<b>yesterday"_s);
        const AppResponse response = ask(asked);
        QCOMPARE(response.status, 400);
        QVERIFY(response.body.contains("before &apos;&lt;b&gt;yesterday&apos; is not of the form NUMBER-ID"));
    }

    void unknownUserIsNotFound() { QCOMPARE(ask(request("GET", "/users/nobody")).status, 404); }

    void languageOfTheReader()
    {
        AppRequest asked = request("GET", "/");
        asked.headers.append(AppRequest::Header("accept-language", "fr, de-AT;q=0.8, en;q=0.5"));
        const AppResponse response = ask(asked);
        QVERIFY(response.body.contains("<html lang=\"de\">"));
        QVERIFY(response.body.contains("Übersicht"));
        QCOMPARE(headerOf(response, "Content-Language"), "de");
        QVERIFY(headerOf(response, "Vary").contains("Accept-Language"));
    }

    void submissions_data()
    {
        using Kind = ItemOutcome::Kind;
        QTest::addColumn<QList<int>>("kinds");
        QTest::addColumn<int>("status");
        const int accepted = int(Kind::Accepted);
        const int duplicate = int(Kind::Duplicate);
        const int rejected = int(Kind::Rejected);
        QTest::newRow("one accepted") << QList<int>{accepted} << 200;
        QTest::newRow("some rejected") << QList<int>{accepted, rejected, duplicate} << 200;
        QTest::newRow("only a duplicate") << QList<int>{duplicate, rejected} << 200;
        QTest::newRow("all rejected") << QList<int>{rejected, rejected} << 422;
        QTest::newRow("nothing sent") << QList<int>{} << 200;
    }

    void submissions()
    {
        QFETCH(QList<int>, kinds);
        QFETCH(int, status);
        SubmissionResult result;
        for (const int kind : kinds)
            result.items.append(outcome(static_cast<ItemOutcome::Kind>(kind)));
        m_intake.result = result;
        const AppResponse response = post("application/json; charset=utf-8");
        QCOMPARE(response.status, status);
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body["accepted"_L1].toInt() + body["duplicate"_L1].toInt() + body["rejected"_L1].toInt(),
                 kinds.size());
        QCOMPARE(body["items"_L1].toArray().size(), kinds.size());
        for (const QJsonValue item : body["items"_L1].toArray()) {
            const bool kept = item["outcome"_L1] != "rejected"_L1;
            QCOMPARE(item["id"_L1].toInteger(), kept ? 17 : 0);
            QCOMPARE(item["reason"_L1].toString().isEmpty(), kept);
        }
    }

    void formatsOfSubmissions()
    {
        m_intake.result = SubmissionResult{{outcome(ItemOutcome::Kind::Accepted)}};
        QCOMPARE(post("Application/X-NDJSON").status, 200);
        QVERIFY(m_intake.posting.format == BodyFormat::NdJson && m_intake.posting.body == "{}");
        QCOMPARE(m_intake.posting.idempotencyKey, std::optional(QByteArray("")));
        QCOMPARE(m_intake.posting.sender, u"192.0.2.7"_s);
        QCOMPARE(post("text/plain").status, 415);
    }

    void failedSubmissionIsAnApiError()
    {
        for (const auto &[code, status] : {std::pair(ErrorCode::Busy, 503), {ErrorCode::Throttled, 429}}) {
            m_intake.result = failure(code, u"the queue is full"_s);
            if (status == 503)
                QTest::ignoreMessage(QtWarningMsg, "POST /api/v1/messages failed: the queue is full");
            const AppResponse response = post("application/json");
            QCOMPARE(response.status, status);
            QCOMPARE(headerOf(response, "Retry-After"), "1");
            const QJsonObject error = QJsonDocument::fromJson(response.body)["error"_L1].toObject();
            QCOMPARE(error["message"_L1].toString(), u"the queue is full"_s);
        }
    }

    void healthAndMetrics()
    {
        QCOMPARE(ask(request("GET", "/healthz")).status, 200);
        m_health = u"degraded"_s;
        QCOMPARE(ask(request("GET", "/healthz")).status, 503);
        const AppResponse metrics = ask(request("GET", "/metrics"));
        QCOMPARE(metrics.body, "weir_up 1\n");
        QVERIFY(metrics.contentType.startsWith("text/plain; version=0.0.4"));
    }
};

QTEST_GUILESS_MAIN(WebSiteTest)
#include "web_site_test.moc"
