// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_site.h"
#include "forgery_check.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const AppResponse &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

// Signing in and out, the account and the audit log.
class WebAccountTest final : public QObject
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
    void pageForTheSignedInAsksForAToken()
    {
        AppRequest request = asked("GET", "/messages");
        request.query.addQueryItem(u"q"_s, u"a&b"_s);
        const AppResponse answer = ask(request);
        QCOMPARE(answer.status, 401);
        QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
        QVERIFY(headerOf(answer, "Set-Cookie").startsWith("weir_form="));
        QVERIFY(answer.body.contains("name=\"token\""));
        QVERIFY(answer.body.contains("name=\"next\" value=\"/messages?q=a%26b\""));
        QVERIFY(ask(asked("GET", "/api/v1/messages")).body.startsWith("{\"error\":"));
    }

    void signingInLeadsBackWithASession()
    {
        const AppResponse form = ask(asked("GET", "/login"));
        QCOMPARE(form.status, 200);
        const QByteArray cookie = headerOf(form, "Set-Cookie").split(';').first();
        const QByteArray csrf = forgery_check::tokenFor(cookie.split('=').last());
        QVERIFY(form.body.contains(csrf));
        const AppResponse answer =
            ask(asked("POST", "/login", cookie, "token=moderator&next=/users&csrf=" + csrf));
        QCOMPARE(answer.status, 303);
        QCOMPARE(headerOf(answer, "Location"), "/users");
        QVERIFY(headerOf(answer, "Set-Cookie").startsWith("weir_session=cookie-moderator; Path=/; Max-Age="));
        QVERIFY(headerOf(answer, "Set-Cookie").contains("HttpOnly; SameSite=Strict"));
        // A second time the form keeps the cookie it has.
        QVERIFY(headerOf(ask(asked("GET", "/login", cookie)), "Set-Cookie").isEmpty());
    }

    void signingInIsRefused_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        const QByteArray csrf = "&csrf=" + forgery_check::tokenFor("f");
        QTest::newRow("wrong") << "token=wrong" + csrf << 401;
        QTest::newRow("empty") << "token=" + csrf << 401;
        QTest::newRow("too often") << "token=once+too+often" + csrf << 429;
        QTest::newRow("foreign form") << QByteArray("token=moderator&csrf=x") << 403;
        QTest::newRow("no csrf") << QByteArray("token=moderator") << 403;
        QTest::newRow("no form") << QByteArray("token=%ff") << 400;
    }

    void signingInIsRefused()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        const AppResponse answer = ask(asked("POST", "/login", "weir_form=f", form));
        QCOMPARE(answer.status, status);
        QVERIFY(!headerOf(answer, "Set-Cookie").contains("weir_session"));
        QCOMPARE(headerOf(answer, "Retry-After").isEmpty(), status != 429);
    }

    void nobodyIsLedAway_data()
    {
        QTest::addColumn<QByteArray>("next");
        for (const char *next : {"https://evil.example/", "//evil.example/", "/\\evil.example", "evil",
                                 "/a%0d%0aX:1", "javascript:alert(1)", "/%C3%BC", ""})
            QTest::newRow(next) << QByteArray(next);
    }

    void nobodyIsLedAway()
    {
        QFETCH(QByteArray, next);
        const QByteArray csrf = "&csrf=" + forgery_check::tokenFor("f");
        const AppResponse answer =
            ask(asked("POST", "/login", "weir_form=f", "token=reader&next=" + next + csrf));
        QCOMPARE(headerOf(answer, "Location"), "/");
    }

    void signingOutEndsTheSession()
    {
        m_site.identities.ended.clear();
        const QByteArray csrf = "csrf=" + forgery_check::tokenFor("cookie-reader");
        const AppResponse answer = ask(asked("POST", "/logout", "weir_session=cookie-reader", csrf));
        QCOMPARE(answer.status, 303);
        QVERIFY(headerOf(answer, "Set-Cookie").startsWith("weir_session=; Path=/; Max-Age=0"));
        QCOMPARE(m_site.identities.ended, QList<qint64>{10 + static_cast<int>(Role::Reader)});
    }

    void accountShowsSessionsAsText()
    {
        const AppResponse answer = ask(asked("GET", "/account", "weir_session=cookie-moderator"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("Browser &lt;b&gt;1&lt;/b&gt;"));
        QVERIFY(answer.body.contains("moderator&apos;s token"));
        QVERIFY(answer.body.contains(forgery_check::tokenFor("cookie-moderator")));
        QVERIFY(!answer.body.contains("/audit"));
        QVERIFY(ask(asked("GET", "/account", "weir_session=cookie-admin")).body.contains("/audit"));
        m_site.identities.ended.clear();
        const QByteArray csrf = "&csrf=" + forgery_check::tokenFor("cookie-moderator");
        QCOMPARE(ask(asked("POST", "/account/end", "weir_session=cookie-moderator", "id=99" + csrf)).status,
                 303);
        QCOMPARE(m_site.identities.ended, QList<qint64>{99});
        QCOMPARE(ask(asked("POST", "/account/end", "weir_session=cookie-moderator", "id=x" + csrf)).status,
                 400);
    }

    void auditShowsWhatWasDoneAsText()
    {
        m_site.identities.kept = {{7, 1'700'000'000'000, u"<b>ada"_s, "admin", u"192.0.2.1"_s,
                                   "channel.pause", u"irc \"><script>"_s}};
        const AppResponse answer = ask(asked("GET", "/audit", "weir_session=cookie-admin"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("&lt;b&gt;ada"));
        QVERIFY(answer.body.contains("paused a channel"));
        QVERIFY(answer.body.contains("irc &quot;&gt;&lt;script&gt;"));
        QCOMPARE(ask([] {
                     AppRequest request = asked("GET", "/audit", "weir_session=cookie-admin");
                     request.query.addQueryItem(u"before"_s, u"-1"_s);
                     return request;
                 }())
                     .status,
                 400);
    }

    void changesOfChannelsAreNoted()
    {
        m_site.identities.noted.clear();
        AppRequest request = asked("PATCH", "/api/v1/channels");
        request.headers = {{"authorization", "Bearer admin"}, {"content-type", "application/json"}};
        request.body = "{\"source\":\"irc\",\"channel\":\"#tea\",\"state\":\"paused\"}";
        QCOMPARE(ask(request).status, 200);
        QCOMPARE(m_site.identities.noted, QStringList{u"admin's token channel.pause irc #tea"_s});
        m_site.channels.refusal = Error{ErrorCode::Conflict, u"no"_s};
        QCOMPARE(ask(request).status, 409);
        m_site.channels.refusal.reset();
        QCOMPARE(m_site.identities.noted.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WebAccountTest)
#include "web_account_test.moc"
