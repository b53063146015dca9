// SPDX-License-Identifier: GPL-3.0-or-later
#include "login_throttle.h"

#include <QTest>

class LoginThrottleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientWaitsUntilItsWindowEnds()
    {
        LoginThrottle throttle;
        for (int i = 0; i < LoginThrottle::mostOfClient; ++i) {
            QVERIFY(!throttle.wait("a", 1'000 * i));
            throttle.noteFailure("a", 1'000 * i);
        }
        QCOMPARE(throttle.wait("a", 9'000).value_or(0), 591);
        QVERIFY(!throttle.wait("b", 9'000));
        QCOMPARE(throttle.wait("a", LoginThrottle::clientWindowMs - 1).value_or(0), 1);
        QVERIFY(!throttle.wait("a", LoginThrottle::clientWindowMs));
    }

    void allWaitWhenThereAreTooManyInAll()
    {
        LoginThrottle throttle;
        for (int i = 0; i < LoginThrottle::mostInAll; ++i)
            throttle.noteFailure(QByteArray::number(i), 0);
        QCOMPARE(throttle.wait("somebody else", 30'000).value_or(0), 30);
        QVERIFY(!throttle.wait("somebody else", LoginThrottle::windowMs));
        QCOMPARE(throttle.failures(), quint64(LoginThrottle::mostInAll));
    }

    // Or nobody else could sign in.
    void oneClientDoesNotShutTheDoorForAll()
    {
        LoginThrottle throttle;
        for (int i = 0; i < 3 * LoginThrottle::mostInAll; ++i)
            throttle.noteFailure("a", i);
        QVERIFY(throttle.wait("a", 1'000));
        QVERIFY(!throttle.wait("b", 1'000));
        QCOMPARE(throttle.failures(), quint64(3 * LoginThrottle::mostInAll));
    }

    void knowsABoundedNumberOfClients()
    {
        LoginThrottle throttle;
        for (int i = 0; i < LoginThrottle::mostClients + 500; ++i)
            throttle.noteFailure(QByteArray::number(i), 0);
        QVERIFY(throttle.clients() <= LoginThrottle::mostClients + 1);
        // Whose window is over makes room.
        throttle.noteFailure("later", LoginThrottle::clientWindowMs);
        QCOMPARE(throttle.clients(), 1);
    }
};

QTEST_GUILESS_MAIN(LoginThrottleTest)
#include "login_throttle_test.moc"
