// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_check.h"
#include "feed/filter_parameters.h"
#include "web_route.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const std::vector<WebRoute> &table()
{
    static const std::vector<WebRoute> routes{
        {"GET", "/", Role::Reader, {}},
        {"GET", "/users", Role::Reader, {}},
        {"GET", "/users/*", Role::Reader, {}},
        {"POST", "/api/v1/messages", Role::Ingest, {}},
    };
    return routes;
}

AppRequest withAuthorization(const QByteArray &value)
{
    AppRequest request;
    if (!value.isNull())
        request.headers.append(AppRequest::Header("authorization", value));
    return request;
}

} // namespace

class WebRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactPath()
    {
        const RouteMatch match = matchRoute(table(), "GET", "/users");
        QVERIFY(match.route);
        QCOMPARE(match.route->path, "/users");
        QVERIFY(!matchRoute(table(), "GET", "/users2").route);
        QVERIFY(matchRoute(table(), "GET", "/nothing").allow.isEmpty());
    }

    void restOfThePathIsTheArgument()
    {
        QCOMPARE(matchRoute(table(), "GET", "/users/a/b c").argument, "a/b c");
        QVERIFY(!matchRoute(table(), "GET", "/users/").route);
    }

    void patternIsThatOfThePath()
    {
        QCOMPARE(matchRoute(table(), "GET", "/users/ann").pattern, "/users/*");
        QCOMPARE(matchRoute(table(), "DELETE", "/users/ann").pattern, "/users/*");
        QCOMPARE(matchRoute(table(), "GET", "/nothing").pattern, "");
    }

    void headIsServedAsGet() { QVERIFY(matchRoute(table(), "HEAD", "/").route); }

    void otherMethodsAreNamed()
    {
        const RouteMatch read = matchRoute(table(), "DELETE", "/users");
        QVERIFY(!read.route);
        QCOMPARE(read.allow, "GET, HEAD, OPTIONS");
        QCOMPARE(matchRoute(table(), "GET", "/api/v1/messages").allow, "POST, OPTIONS");
    }

    void bearerTokens_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("plain") << QByteArray("Bearer abc123") << QByteArray("abc123");
        QTest::newRow("scheme in any case") << QByteArray("bEARER abc") << QByteArray("abc");
        QTest::newRow("another scheme") << QByteArray("Basic YTpi") << QByteArray();
        QTest::newRow("no token") << QByteArray("Bearer ") << QByteArray();
        QTest::newRow("a blank inside") << QByteArray("Bearer a b") << QByteArray();
        QTest::newRow("too long") << "Bearer " + QByteArray(257, 'x') << QByteArray();
    }

    void bearerTokens()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, token);
        const auto presented = presentedCredentials(withAuthorization(header));
        QCOMPARE(presented.value_or(Credentials()).bearer, token);
        if (token.isEmpty())
            QCOMPARE(presented.error().code, ErrorCode::Unauthorized);
    }

    void noTokenIsNoError() { QVERIFY(presentedCredentials(withAuthorization({}))->isEmpty()); }

    void whoMayAsk()
    {
        QVERIFY(mayAsk(Role::Anonymous, Role::Reader, true));
        QVERIFY(mayAsk(Role::Anonymous, Role::Anonymous, false));
        QCOMPARE(mayAsk(Role::Anonymous, Role::Reader, false).error().code, ErrorCode::Unauthorized);
        QCOMPARE(mayAsk(Role::Anonymous, Role::Ingest, true).error().code, ErrorCode::Unauthorized);
        QCOMPARE(mayAsk(Role::Reader, Role::Ingest, true).error().code, ErrorCode::Forbidden);
        QCOMPARE(mayAsk(Role::Ingest, Role::Reader, false).error().code, ErrorCode::Forbidden);
        QVERIFY(mayAsk(Role::Admin, Role::Ingest, false));
    }

    void positions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"1764000000000-12"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one number") << u"12"_s << false;
        QTest::newRow("signed") << u"-12-1"_s << false;
        QTest::newRow("second signed") << u"12--1"_s << false;
        QTest::newRow("blank") << u"1 -2"_s << false;
        QTest::newRow("too large") << u"99999999999999999999-1"_s << false;
        QTest::newRow("other digits") << u"\u0661-1"_s << false;
    }

    void positions()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto position = filter_parameters::position(u"before"_s, text);
        QCOMPARE(position.has_value(), good);
        if (!good)
            QVERIFY(position.error().message.contains(u"before"));
    }
};

QTEST_GUILESS_MAIN(WebRouteTest)
#include "web_route_test.moc"
