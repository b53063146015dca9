// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/app_response.h"
#include "http/role.h"

#include <QTest>

class RolesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat()
    {
        QVERIFY(allows(Role::Anonymous, Role::Anonymous));
        QVERIFY(!allows(Role::Anonymous, Role::Reader));
        QVERIFY(allows(Role::Moderator, Role::Reader));
        QVERIFY(!allows(Role::Reader, Role::Moderator));
        QVERIFY(allows(Role::Ingest, Role::Ingest));
        QVERIFY(!allows(Role::Ingest, Role::Reader)); // a bot that posts does not read
        QVERIFY(!allows(Role::Moderator, Role::Ingest));
        for (const Role needed : {Role::Anonymous, Role::Reader, Role::Moderator, Role::Ingest, Role::Admin})
            QVERIFY(allows(Role::Admin, needed));
    }

    void names()
    {
        for (const Role role : {Role::Reader, Role::Moderator, Role::Ingest, Role::Admin})
            QCOMPARE(roleFromName(roleName(role)).value(), role);
        QVERIFY(!roleFromName("anonymous")); // nobody gets a token for that
        QVERIFY(roleFromName("root").error().message.contains(
            QStringLiteral("ingest, reader, moderator, admin")));
    }

    void everyErrorHasAStatus()
    {
        QCOMPARE(httpStatus(ErrorCode::InvalidInput), 400);
        const AppResponse busy = jsonError({ErrorCode::Busy, QStringLiteral("full")});
        QCOMPARE(busy.status, 503);
        QVERIFY(busy.headers.contains(AppResponse::Header("Retry-After", "1")));
        QVERIFY(jsonError({ErrorCode::Unauthorized, {}})
                    .headers.contains(AppResponse::Header("WWW-Authenticate", "Bearer")));
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
