// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "memory_archive.h"
#include "memory_doors.h"
#include "page_fixture.h"
#include "site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class NoIntake final : public MessageIntake
{
public:
    QFuture<Expected<SubmissionResult>> submit(const Posting &) override
    {
        return readyFuture(Expected<SubmissionResult>(SubmissionResult()));
    }
};

AppRequest request(const QByteArray &method, const Utf8 &path, const QByteArray &token = {},
                   const QByteArray &body = {})
{
    AppRequest made;
    made.method = method;
    made.path = path.split('?').first();
    made.query = QUrlQuery(QString::fromUtf8(path.mid(made.path.size() + 1)));
    made.body = body;
    if (!token.isEmpty())
        made.headers.append(AppRequest::Header("authorization", "Bearer " + token));
    if (!body.isEmpty())
        made.headers.append(AppRequest::Header("content-type", "application/json"));
    return made;
}

QJsonObject objectIn(const AppResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString complaintOf(const AppResponse &response)
{
    return objectIn(response)["error"_L1]["message"_L1].toString();
}

} // namespace

// /status, /api/v1/status and the channels of admins: who may, what is answered.
class WebAdminTest final : public QObject
{
    Q_OBJECT

private:
    MemoryArchive m_archive;
    NoIntake m_intake;
    MemoryIdentities m_identities;
    MemoryStatus m_status;
    MemoryChannels m_channels;
    PageFixture m_render;
    MemoryFeed m_feed;

    AppResponse ask(const AppRequest &asked, Role statusRole = Role::Admin)
    {
        const SiteDoors doors{m_archive,
                              m_intake,
                              m_identities,
                              m_identities,
                              m_identities,
                              m_status,
                              m_channels,
                              m_feed,
                              [] { return QByteArray(); },
                              [] { return QJsonObject(); }};
        Site site(doors, {true, statusRole, statusRole}, m_render.pages, m_render.fragments);
        const QFuture<AppResponse> answer = site.handle(asked);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000))
            qFatal("no answer");
        return answer.result();
    }

private Q_SLOTS:
    void init()
    {
        m_status.status = {};
        SourceStatus source;
        source.name = "irc.example.org";
        source.state = SourceState::Reconnecting;
        source.reason = "connection refused";
        m_status.status.sources.append(source);
        m_status.status.archive.messages = 1204;
        m_channels.managed = {};
        m_channels.refusal.reset();
        m_channels.asked.clear();
    }

    void whoMaySeeTheStatus_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<Role>("statusRole");
        QTest::addColumn<int>("status");
        QTest::newRow("anybody at the machine") << QByteArray() << Role::Reader << 200;
        QTest::newRow("a reader at the machine") << QByteArray("reader") << Role::Reader << 200;
        QTest::newRow("a bot at the machine") << QByteArray("ingest") << Role::Reader << 403;
        QTest::newRow("anybody elsewhere") << QByteArray() << Role::Admin << 401;
        QTest::newRow("a reader elsewhere") << QByteArray("reader") << Role::Admin << 403;
        QTest::newRow("a moderator elsewhere") << QByteArray("moderator") << Role::Admin << 403;
        QTest::newRow("an admin elsewhere") << QByteArray("admin") << Role::Admin << 200;
    }

    void whoMaySeeTheStatus()
    {
        QFETCH(QByteArray, token);
        QFETCH(Role, statusRole);
        QFETCH(int, status);
        QCOMPARE(ask(request("GET", "/status", token), statusRole).status, status);
        QCOMPARE(ask(request("GET", "/api/v1/status", token), statusRole).status, status);
        if (token != "ingest") // which may read no page at all
            QCOMPARE(ask(request("GET", "/users", token), statusRole).body.contains("href=\"/status\""),
                     status == 200);
    }

    void statusForPrograms()
    {
        const AppResponse response = ask(request("GET", "/api/v1/status", "admin"));
        QCOMPARE(response.contentType, "application/json; charset=utf-8");
        const QJsonObject status = objectIn(response);
        QCOMPARE(status["sources"_L1][0]["state"_L1].toString(), u"reconnecting"_s);
        QCOMPARE(status["sources"_L1][0]["reason"_L1].toString(), u"connection refused"_s);
        QCOMPARE(status["archive"_L1]["messages"_L1].toInteger(), 1204);
        for (const char *part : {"server", "ingest", "feed", "gaps"})
            QVERIFY2(status.contains(QLatin1StringView(part)), part);
        m_status.status.gapsKnown = false;
        QVERIFY(!objectIn(ask(request("GET", "/api/v1/status", "admin"))).contains("gaps"_L1));
    }

    void onlyAdminsManageChannels()
    {
        for (const char *token : {"", "reader", "moderator", "ingest"}) {
            const int status = *token ? 403 : 401;
            for (const char *method : {"GET", "POST", "PATCH", "DELETE"})
                QCOMPARE(ask(request(method, "/api/v1/channels", token, "{}"), Role::Reader).status, status);
            QCOMPARE(ask(request("GET", "/manage/channels", token), Role::Reader).status, status);
        }
        QVERIFY(m_channels.asked.isEmpty());
    }

    void changes()
    {
        const QByteArray body = "{\"source\": \"irc.example.org\", \"channel\": \"#weir\"}";
        const AppResponse added = ask(request("POST", "/api/v1/channels", "admin", body));
        QCOMPARE(added.status, 201);
        QCOMPARE(objectIn(added)["wanted"_L1].toString(), u"listening"_s);
        const QByteArray paused =
            "{\"source\": \"irc.example.org\", \"channel\": \"#weir\", \"state\": \"paused\"}";
        QCOMPARE(ask(request("PATCH", "/api/v1/channels", "admin", paused)).status, 200);
        const QByteArray resumed =
            "{\"source\": \"irc.example.org\", \"channel\": \"#weir\", \"state\": \"listening\"}";
        QCOMPARE(ask(request("PATCH", "/api/v1/channels", "admin", resumed)).status, 200);
        const Utf8 path = "/api/v1/channels?source=irc.example.org&channel=%23weir&history=";
        QCOMPARE(ask(request("DELETE", path + "keep", "admin")).status, 200);
        QCOMPARE(ask(request("DELETE", path + "erase", "admin")).status, 202);
        QCOMPARE(m_channels.asked, QList<Utf8>({"add irc.example.org #weir", "pause irc.example.org #weir",
                                                "resume irc.example.org #weir", "keep irc.example.org #weir",
                                                "erase irc.example.org #weir"}));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        const QByteArray path = "/api/v1/channels";
        QTest::newRow("no body") << QByteArray("POST") << path << QByteArray() << u"Content-Type"_s;
        QTest::newRow("no JSON") << QByteArray("POST") << path << QByteArray("weir") << u"one JSON object"_s;
        QTest::newRow("an array") << QByteArray("POST") << path << QByteArray("[]") << u"one JSON object"_s;
        QTest::newRow("no source") << QByteArray("POST") << path << QByteArray("{\"channel\": \"x\"}")
                                   << u"field 'source' is missing"_s;
        QTest::newRow("a number") << QByteArray("POST") << path
                                  << QByteArray("{\"source\": \"x\", \"channel\": 1}")
                                  << u"field 'channel' must be a text"_s;
        QTest::newRow("unknown field") << QByteArray("POST") << path << QByteArray("{\"chanel\": \"x\"}")
                                       << u"field 'chanel' is unknown; allowed are: source, channel"_s;
        QTest::newRow("no state") << QByteArray("PATCH") << path
                                  << QByteArray("{\"source\": \"x\", \"channel\": \"y\"}")
                                  << u"field 'state' is missing"_s;
        QTest::newRow("unknown state")
            << QByteArray("PATCH") << path
            << QByteArray("{\"source\": \"x\", \"channel\": \"y\", \"state\": \"gone\"}")
            << u"state 'gone' is unknown; allowed are: listening, paused"_s;
        QTest::newRow("history not said") << QByteArray("DELETE") << path + "?source=x&channel=y"
                                          << QByteArray() << u"parameter 'history' is missing"_s;
        QTest::newRow("unknown history")
            << QByteArray("DELETE") << path + "?source=x&channel=y&history=all" << QByteArray()
            << u"history 'all' is unknown; allowed are: keep, erase"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        const AppResponse response = ask(request(method, path, "admin", body));
        QCOMPARE(response.status, 400);
        QVERIFY2(complaintOf(response).contains(complaint), qPrintable(complaintOf(response)));
        QVERIFY(m_channels.asked.isEmpty());
    }

    void refusalsKeepTheirStatus()
    {
        const QByteArray body = "{\"source\": \"x\", \"channel\": \"y\"}";
        m_channels.refusal = Error{ErrorCode::Conflict, u"channel 'y' of 'x' is listened to already"_s};
        const AppResponse there = ask(request("POST", "/api/v1/channels", "admin", body));
        QCOMPARE(there.status, 409);
        QCOMPARE(complaintOf(there), m_channels.refusal->message);
        m_channels.refusal = Error{ErrorCode::NotFound, u"no source 'x'"_s};
        QCOMPARE(ask(request("POST", "/api/v1/channels", "admin", body)).status, 404);
    }

    void listOfChannels()
    {
        ManagedChannel joined{"irc.example.org", "#weir", Wanted::Listening, true, 0, {}, 7};
        joined.listening = {"#weir", ChannelState::Refused, "you are banned", 1'764'000'000'000};
        const ManagedChannel removed{"irc.example.org", "#<b>", Wanted::Removed, true, 5, {}, 0};
        m_channels.managed = {{{"irc.example.org", "irc"}}, {joined, removed}};
        const QJsonObject all = objectIn(ask(request("GET", "/api/v1/channels", "admin")));
        const QJsonObject first = all["channels"_L1][0].toObject();
        QCOMPARE(first["state"_L1].toString(), u"refused"_s);
        QCOMPARE(first["reason"_L1].toString(), u"you are banned"_s);
        QCOMPARE(first["channel_id"_L1].toInteger(), 7);
        QVERIFY(!all["channels"_L1][1].toObject().contains("state"_L1));
        QCOMPARE(all["sources"_L1][0]["kind"_L1].toString(), u"irc"_s);

        const QByteArray manager = ask(request("GET", "/manage/channels", "admin")).body;
        QVERIFY(manager.contains("<option value=\"irc.example.org\">"));
        QVERIFY(manager.contains("you are banned"));
        QVERIFY(manager.contains("data-act=\"pause\"") && manager.contains("data-act=\"add\""));
        QVERIFY(manager.contains("#&lt;b&gt;") && !manager.contains("#<b>"));
        QVERIFY2(!manager.contains("<html"), "it is a part of a page");
    }
};

QTEST_GUILESS_MAIN(WebAdminTest)
#include "web_admin_test.moc"
