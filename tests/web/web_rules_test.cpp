// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_site.h"
#include "forgery_check.h"

using namespace Qt::StringLiterals;

namespace {

// Every address and the least role that may ask there, on a server that is open to nobody without a token.
// A route that is not here fails the test.
struct Rule
{
    const char *method;
    const char *path; // as in the table of routes; '*' stands for a name
    Role role;
};

constexpr Rule rules[] = {
    {"GET", "/", Role::Reader},
    {"GET", "/messages", Role::Reader},
    {"GET", "/messages/skipped", Role::Reader},
    {"GET", "/channels", Role::Reader},
    {"GET", "/manage/channels", Role::Admin},
    {"GET", "/channels/", Role::Reader},
    {"GET", "/channels/*", Role::Reader},
    {"GET", "/users", Role::Reader},
    {"GET", "/users/", Role::Reader},
    {"GET", "/users/*", Role::Reader},
    {"GET", "/status", Role::Admin},
    {"GET", "/static/*", Role::Anonymous},
    {"POST", "/language", Role::Anonymous},
    {"GET", "/login", Role::Anonymous},
    {"POST", "/login", Role::Anonymous},
    {"POST", "/logout", Role::Reader},
    {"GET", "/account", Role::Reader},
    {"POST", "/account/end", Role::Reader},
    {"GET", "/audit", Role::Admin},
    {"GET", "/live", Role::Reader},
    {"GET", "/live/poll", Role::Reader},
    {"GET", "/healthz", Role::Anonymous},
    {"GET", "/metrics", Role::Admin},
    {"GET", "/api/v1/me", Role::Reader},
    {"GET", "/api/v1/status", Role::Admin},
    {"GET", "/api/v1/messages", Role::Reader},
    {"POST", "/api/v1/messages", Role::Ingest},
    {"GET", "/api/v1/users/", Role::Reader},
    {"GET", "/api/v1/users/*", Role::Reader},
    {"GET", "/api/v1/channels", Role::Admin},
    {"POST", "/api/v1/channels", Role::Admin},
    {"PATCH", "/api/v1/channels", Role::Admin},
    {"DELETE", "/api/v1/channels", Role::Admin},
};

constexpr Role roles[] = {Role::Anonymous, Role::Reader, Role::Moderator, Role::Ingest, Role::Admin};

const Rule *ruleOf(const WebRoute &route)
{
    const auto *found = std::find_if(std::begin(rules), std::end(rules), [&](const Rule &rule) {
        return route.method == rule.method && route.path == rule.path;
    });
    return found == std::end(rules) ? nullptr : found;
}

} // namespace

// Who may ask what.
class WebRulesTest final : public QObject
{
    Q_OBJECT

private:
    ClosedSite m_site;

    static AppRequest asked(const QByteArray &method, const Utf8 &path, const QByteArray &cookie = {},
                            const QByteArray &form = {})
    {
        return ClosedSite::asked(method, path, cookie, form);
    }
    AppResponse ask(const AppRequest &request) { return m_site.ask(request); }

private Q_SLOTS:
    void everyRouteHasARule()
    {
        for (const WebRoute &route : m_site.site.routes())
            QVERIFY2(ruleOf(route), (route.method + ' ' + route.path).constData());
        QCOMPARE(m_site.site.routes().size(), std::size(rules));
    }

    void routeAsksForItsRole_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("may");
        for (const Rule &rule : rules) {
            for (const Role role : roles) {
                const QByteArray name =
                    QByteArray(rule.method) + ' ' + rule.path + ' ' + roleName(role).toByteArray();
                QTest::newRow(name.constData())
                    << QByteArray(rule.method) << QByteArray(rule.path).replace('*', "alice") << role
                    << allows(role, rule.role);
            }
        }
    }

    void routeAsksForItsRole()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(Role, role);
        QFETCH(bool, may);
        AppRequest request = asked(method, path);
        if (role != Role::Anonymous) {
            request.headers.append(
                AppRequest::Header("authorization", "Bearer " + roleName(role).toByteArray()));
        }
        const int status = ask(request).status;
        if (may)
            QVERIFY2(status != 401 && status != 403, QByteArray::number(status).constData());
        else
            QCOMPARE(status, role == Role::Anonymous ? 401 : 403);
        // The same by a browser's session; what is for anybody asks for none.
        if (role == Role::Anonymous || path == "/login" || path == "/language")
            return;
        const QByteArray secret = "cookie-" + roleName(role).toByteArray();
        AppRequest signedIn = asked(method, path, "weir_session=" + secret);
        const bool isChange = method != "GET";
        if (isChange && may)
            QCOMPARE(ask(signedIn).status, 403);
        signedIn.headers.append(AppRequest::Header("x-csrf-token", forgery_check::tokenFor(secret)));
        const int second = ask(signedIn).status;
        if (may)
            QVERIFY2(second != 401 && second != 403, QByteArray::number(second).constData());
        else
            QCOMPARE(second, 403);
    }
};

QTEST_GUILESS_MAIN(WebRulesTest)
#include "web_rules_test.moc"
