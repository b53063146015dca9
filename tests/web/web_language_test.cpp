// SPDX-License-Identifier: GPL-3.0-or-later
#include "closed_site.h"
#include "forgery_check.h"
#include "page_languages.h"

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

// In which language somebody is answered, and how they choose it.
class WebLanguageTest final : public QObject
{
    Q_OBJECT

private:
    ClosedSite m_site;

    AppResponse ask(const AppRequest &request) { return m_site.ask(request); }

    AppResponse choose(const QByteArray &form)
    {
        return ask(ClosedSite::asked("POST", "/language", {}, form));
    }

    // A page for anybody, with what a browser says of its reader's languages.
    AppResponse page(const QByteArray &acceptLanguage, const QByteArray &cookie = {},
                     const Utf8 &path = "/login")
    {
        AppRequest request = ClosedSite::asked("GET", path, cookie);
        if (!acceptLanguage.isEmpty())
            request.headers.append(AppRequest::Header("accept-language", acceptLanguage));
        return ask(request);
    }

private Q_SLOTS:
    void languageOfTheBrowser_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("none") << QByteArray() << QByteArray("en");
        QTest::newRow("german") << QByteArray("de-DE,de;q=0.9,en;q=0.8") << QByteArray("de");
        QTest::newRow("english first") << QByteArray("en-GB, de;q=0.9") << QByteArray("en");
        QTest::newRow("weights") << QByteArray("en;q=0.2, DE ; q=0.7") << QByteArray("de");
        QTest::newRow("weights, three digits") << QByteArray("es;q=0.501, ja;q=0.502") << QByteArray("ja");
        QTest::newRow("equal weights") << QByteArray("es;q=0.5, ja;q=0.5") << QByteArray("es");
        QTest::newRow("of Mexico") << QByteArray("es-419, es;q=0.9") << QByteArray("es");
        QTest::newRow("second best") << QByteArray("pt-BR, ja-JP;q=0.7, en;q=0.5") << QByteArray("ja");
        QTest::newRow("anything") << QByteArray("fr, *;q=0.5") << QByteArray("en");
        QTest::newRow("unknown") << QByteArray("fr, xx;q=0.4") << QByteArray("en");
        QTest::newRow("refused") << QByteArray("de;q=0, en") << QByteArray("en");
        QTest::newRow("nonsense") << QByteArray(",;q=,;;,de;q=x") << QByteArray("en");
        QTest::newRow("too much") << QByteArray("fr,").repeated(32) + "de" << QByteArray("en");
    }

    void languageOfTheBrowser()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, language);
        QCOMPARE(preferredLanguage(header), language);
        const AppResponse answer = page(header);
        QVERIFY(answer.body.contains("<html lang=\"" + language + "\">"));
        QCOMPARE(headerOf(answer, "Content-Language"), language);
        QVERIFY(headerOf(answer, "Vary").contains("Accept-Language"));
        QVERIFY(headerOf(answer, "Vary").contains("Cookie"));
    }

    void chosenLanguageWins()
    {
        QCOMPARE(headerOf(page("de", "weir_lang=ja"), "Content-Language"), "ja");
        QCOMPARE(headerOf(page("de", "other=x; weir_lang=es"), "Content-Language"), "es");
        for (const char *unknown : {"weir_lang=fr", "weir_lang=", "weir_lang=../../etc", "weir_lang=\"ja\""})
            QCOMPARE(headerOf(page("de", unknown), "Content-Language"), "de");
    }

    void problemsAreInTheLanguageToo()
    {
        const AppResponse answer = page("de", "weir_lang=es", "/nowhere");
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.contains("<html lang=\"es\">"));
        QVERIFY(answer.body.contains("Aquí no hay nada"));
        QCOMPARE(headerOf(answer, "Content-Language"), "es");
        QVERIFY(page("ja", {}, "/messages").body.contains("このページの閲覧にはトークンが必要です。"));
        QVERIFY(page("ja", {}, "/api/v1/nowhere").body.contains("nothing is at this address"));
    }

    void everyPageOffersTheLanguages()
    {
        AppRequest request = ClosedSite::asked("GET", "/users/no one");
        request.query.addQueryItem(u"source"_s, u"a&b"_s);
        request.headers.append(AppRequest::Header("authorization", "Bearer reader"));
        request.headers.append(AppRequest::Header("accept-language", "es"));
        const QByteArray html = ask(request).body;
        QVERIFY(html.contains("<form class=\"languages\" method=\"post\" action=\"/language\""));
        QVERIFY(html.contains("name=\"next\" value=\"/users/no%20one?source=a%26b\""));
        QVERIFY(html.contains("<span lang=\"es\" aria-current=\"true\">Español</span>"));
        for (const char *other :
             {"en\" lang=\"en\">English", "de\" lang=\"de\">Deutsch", "ja\" lang=\"ja\">日本語"})
            QVERIFY2(html.contains(QByteArray("name=\"to\" value=\"") + other), other);
        QVERIFY(!html.contains("name=\"to\" value=\"es\""));
    }

    void choosingRemembersAndLeadsBack()
    {
        const AppResponse answer = choose("to=ja&next=%2Fmessages%3Fq%3Da%2526b");
        QCOMPARE(answer.status, 303);
        QCOMPARE(headerOf(answer, "Location"), "/messages?q=a%26b");
        QCOMPARE(headerOf(answer, "Cache-Control"), "no-store");
        QCOMPARE(headerOf(answer, "Set-Cookie"),
                 "weir_lang=ja; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
        AppRequest secure = ClosedSite::asked("POST", "/language", {}, "to=ja&next=/");
        secure.isSecure = true;
        QCOMPARE(headerOf(ask(secure), "Set-Cookie"),
                 "__Host-weir_lang=ja; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure");
    }

    // Also of one that is over: its browser still has the cookie, and its pages the token that goes with it.
    void whoHasASessionSendsItsFormToken()
    {
        const QByteArray token = forgery_check::tokenFor("over-and-done");
        const QByteArray html = page("en", "weir_session=over-and-done").body;
        QVERIFY(html.contains("<input type=\"hidden\" name=\"csrf\" value=\"" + token + '"'));
        const auto chosenWith = [this](const QByteArray &form) {
            return ask(ClosedSite::asked("POST", "/language", "weir_session=over-and-done", form));
        };
        QCOMPARE(chosenWith("to=ja&next=/").status, 403);
        QCOMPARE(chosenWith("to=ja&next=/&csrf=nonsense").status, 403);
        QCOMPARE(chosenWith("to=ja&next=/&csrf=" + token).status, 303);
        QVERIFY(!page("en").body.contains("name=\"csrf\" value=\"\""));
    }

    void unknownLanguageChangesNothing()
    {
        for (const char *to : {"fr", "", "%0d%0aX:+y", "ja%3b+Domain=example.org"}) {
            const AppResponse answer = choose(QByteArray("next=/users&to=") + to);
            QCOMPARE(answer.status, 303);
            QCOMPARE(headerOf(answer, "Location"), "/users");
            QVERIFY2(headerOf(answer, "Set-Cookie").isEmpty(), to);
        }
        QCOMPARE(choose("to=ja&to=de").status, 400);
        QCOMPARE(ask(ClosedSite::asked("POST", "/language")).status, 400);
        QCOMPARE(ask(ClosedSite::asked("GET", "/language")).status, 405);
    }

    void choosingLeadsNowhereElse_data()
    {
        QTest::addColumn<QByteArray>("next");
        for (const char *next : {"", "//example.org", "https://example.org", "/\\example.org", "example.org",
                                 "/%0d%0aLocation:+//example.org", "/%09/example.org", "javascript:alert(1)"})
            QTest::newRow(next) << QByteArray(next);
        QTest::newRow("long") << "/" + QByteArray(2'000, 'a');
    }

    void choosingLeadsNowhereElse()
    {
        QFETCH(QByteArray, next);
        QCOMPARE(headerOf(choose("to=de&next=" + next.replace(":", "%3A")), "Location"), "/");
    }

    void fragmentsComeInTheLanguageOfTheirPage()
    {
        AppRequest request = ClosedSite::asked("GET", "/manage/channels", "weir_lang=de");
        request.headers.append(AppRequest::Header("authorization", "Bearer admin"));
        QCOMPARE(headerOf(ask(request), "Content-Language"), "de");
        request.query.addQueryItem(u"lang"_s, u"ja"_s);
        QCOMPARE(headerOf(ask(request), "Content-Language"), "ja");
        QVERIFY(ask(request).body.contains("チャンネル"));
        request.path = "/messages/skipped";
        request.query.addQueryItem(u"after"_s, u"0"_s);
        request.query.addQueryItem(u"up_to"_s, u"9"_s);
        QCOMPARE(headerOf(ask(request), "Content-Language"), "ja");
    }
};

QTEST_GUILESS_MAIN(WebLanguageTest)
#include "web_language_test.moc"
