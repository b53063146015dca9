// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_check.h"
#include "cookies.h"
#include "forgery_check.h"
#include "form_fields.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AppRequest withCookie(const QByteArray &cookie, bool isSecure = false)
{
    AppRequest request;
    request.method = "POST";
    request.isSecure = isSecure;
    if (!cookie.isEmpty())
        request.headers.append(AppRequest::Header("cookie", cookie));
    return request;
}

Identity signedIn()
{
    Identity identity;
    identity.tokenId = 1;
    identity.sessionId = 2;
    identity.role = Role::Moderator;
    return identity;
}

} // namespace

// What browsers send by themselves: cookies and forms.
class WebFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cookieIsFound_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QByteArray &sent, const QByteArray &value) {
            QTest::newRow(name) << sent << value;
        };
        row("alone", "a=1", "1");
        row("among others", "b=2; a=1; c=3", "1");
        row("without blanks", "b=2;a=1", "1");
        row("first of two", "a=1; a=2", "1");
        row("value with =", "a=x=y", "x=y");
        row("empty value", "a=", "");
        row("other case", "A=1", "");
        row("longer name", "aa=1", "");
        row("no value", "a", "");
        row("no name", "=1", "");
        row("rubbish before", ";;;=; ;x;a=1", "1");
        row("none", "", "");
        row("behind too many", QByteArray("b=1;").repeated(64) + "a=1", "");
    }

    void cookieIsFound()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, value);
        QCOMPARE(cookies::value(withCookie(sent), "a"), value);
    }

    void cookieIsForThisHostAlone()
    {
        const auto plain = cookies::set(withCookie({}), "weir_session", "x", 60);
        QCOMPARE(plain.first, "Set-Cookie");
        QCOMPARE(plain.second, "weir_session=x; Path=/; Max-Age=60; HttpOnly; SameSite=Strict");
        const AppRequest secure = withCookie({}, true);
        const auto tied = cookies::set(secure, cookies::sessionName(secure), "x", 0);
        QCOMPARE(tied.second, "__Host-weir_session=x; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure");
    }

    void sessionOfPlainHttpIsNoneUnderTls()
    {
        QCOMPARE(presentedCredentials(withCookie("weir_session=x"))->session, "x");
        QVERIFY(presentedCredentials(withCookie("weir_session=x", true))->isEmpty());
        QCOMPARE(presentedCredentials(withCookie("__Host-weir_session=x", true))->session, "x");
        QVERIFY(presentedCredentials(withCookie("weir_session=a b"))->isEmpty());
        QVERIFY(presentedCredentials(withCookie("weir_session=" + QByteArray(300, 'x')))->isEmpty());
    }

    void formIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isForm");
        QTest::addColumn<QString>("a");
        const auto row = [](const char *name, const QByteArray &body, bool isForm, const QString &a = {}) {
            QTest::newRow(name) << body << isForm << a;
        };
        row("empty", "", true);
        row("one", "a=1", true, u"1"_s);
        row("plus and percent", "a=x+y%20z%26", true, u"x y z&"_s);
        row("umlaut", "a=gr%C3%BCn", true, u"gr\u00fcn"_s);
        row("no value", "a", true);
        row("empty parts", "&&b=2&a=1&", true, u"1"_s);
        row("second =", "a=x=y", true, u"x=y"_s);
        row("twice", "a=1&a=2", false);
        row("no UTF-8", "a=%FF", false);
        row("null", "a=x%00y", false);
        row("half an escape", "a=%4", true, u"%4"_s);
        row(
            "too many",
            [] {
                QByteArray many;
                for (int i = 0; i < 40; ++i)
                    many += "f" + QByteArray::number(i) + "=1&";
                return many;
            }(),
            false);
        row("too large", "a=" + QByteArray(20'000, 'x'), false);
    }

    void formIsRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isForm);
        QFETCH(QString, a);
        const auto form = FormFields::parse(body);
        QCOMPARE(form.has_value(), isForm);
        if (form)
            QCOMPARE(form->text(u"a"_s), a);
    }

    void onlyOurPagesKnowTheToken()
    {
        AppRequest request = withCookie("weir_session=mine");
        QVERIFY(!forgery_check::mayChange(request, signedIn()));
        request.headers.append(
            AppRequest::Header("x-csrf-token", forgery_check::tokenFor("of somebody else")));
        QVERIFY(!forgery_check::mayChange(request, signedIn()));
        request.headers.last().second = forgery_check::tokenFor("mine");
        QVERIFY(forgery_check::mayChange(request, signedIn()));
        // Reading, and who came with a bearer token, needs none.
        AppRequest reading = withCookie("weir_session=mine");
        reading.method = "GET";
        QVERIFY(forgery_check::mayChange(reading, signedIn()));
        Identity program = signedIn();
        program.sessionId = 0;
        QVERIFY(forgery_check::mayChange(withCookie({}), program));
    }

    void formOfSomebodyNotSignedInHasItsOwn()
    {
        AppRequest request = withCookie("weir_form=f");
        request.headers.append(AppRequest::Header("content-type", "application/x-www-form-urlencoded"));
        QVERIFY(!forgery_check::isOwnForm(request));
        request.body = "csrf=" + forgery_check::tokenFor("f");
        QVERIFY(forgery_check::isOwnForm(request));
        request.headers.first().second = "weir_form=g";
        QVERIFY(!forgery_check::isOwnForm(request));
        request.headers.removeFirst();
        QVERIFY(!forgery_check::isOwnForm(request));
    }
};

QTEST_GUILESS_MAIN(WebFormsTest)
#include "web_forms_test.moc"
