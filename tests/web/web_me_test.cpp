// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_handlers.h"
#include "closed_site.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// GET /api/v1/me: who is asking, and what is open to them.
class WebMeTest final : public QObject
{
    Q_OBJECT

private:
    static AppResponse ask(const QByteArray &token, const SiteSettings &settings)
    {
        AppRequest request = ClosedSite::asked("GET", "/api/v1/me");
        if (!token.isEmpty())
            request.headers.append(AppRequest::Header("authorization", "Bearer " + token));
        return ClosedSite(settings).ask(request);
    }

private Q_SLOTS:
    void everyRoleIsTold_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<Role>("statusRole");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *token, Role statusRole, const char *answer) {
            QTest::addRow("'%s' where role %s may see the status", token, roleName(statusRole).data())
                << QByteArray(token) << statusRole << QByteArray(answer);
        };
        row("", Role::Reader, R"({"may_see_status":true,"role":"anonymous","sees_deleted":false})");
        row("", Role::Admin, R"({"may_see_status":false,"role":"anonymous","sees_deleted":false})");
        row("reader", Role::Reader,
            R"({"may_see_status":true,"role":"reader","sees_deleted":false,"token_name":"reader's token"})");
        row("reader", Role::Admin,
            R"({"may_see_status":false,"role":"reader","sees_deleted":false,"token_name":"reader's token"})");
        row("moderator", Role::Admin,
            R"({"may_see_status":false,"role":"moderator","sees_deleted":true,"token_name":"moderator's token"})");
        row("admin", Role::Admin,
            R"({"may_see_status":true,"role":"admin","sees_deleted":true,"token_name":"admin's token"})");
    }

    void everyRoleIsTold()
    {
        QFETCH(QByteArray, token);
        QFETCH(Role, statusRole);
        QFETCH(QByteArray, answer);
        const AppResponse response = ask(token, {true, statusRole, statusRole});
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body.trimmed(), answer);
    }

    // Also what it is that may not read.
    void whoMayNotReadIsRefused()
    {
        const SiteSettings open{true, Role::Reader, Role::Reader};
        const AppResponse bot = ask("ingest", open);
        QCOMPARE(bot.status, 403);
        QVERIFY(bot.body.contains("this token's role is 'ingest'; role 'reader' is needed"));
        QCOMPARE(ask("wrong", open).status, 401);
        QCOMPARE(ask("", {false, Role::Reader, Role::Reader}).status, 401);
    }

    void theEndOfATokenIsTold()
    {
        PreparedIntake intake;
        WebRequest request;
        request.identity.tokenId = 3;
        request.identity.expiresAt = 1'800'000'000'000;
        const ApiHandlers api(intake, {}, {}, this);
        const auto response = api.me()(request).result();
        QCOMPARE(QJsonDocument::fromJson(response->body)["token_expires_at"_L1].toInteger(),
                 1'800'000'000'000);
    }
};

QTEST_GUILESS_MAIN(WebMeTest)
#include "web_me_test.moc"
