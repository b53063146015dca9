// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_registration.h"

#include <QTest>

namespace {

QList<QByteArray> feed(IrcRegistration &registration, const QByteArray &bytes)
{
    return registration.handle(*IrcLine::parse(bytes));
}

using Lines = QList<QByteArray>;

} // namespace

class IrcRegistrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsWhatIsOffered();
    void takesListsOfSeveralLines();
    void endsWhenNothingIsOffered();
    void carriesOnAfterNak();
    void worksWithoutCapabilities();
    void triesOtherNicks();
    void givesUpOnNicks();
    void saysWhyItFails();
    void followsLaterOffers();
    void followsItsNick();
};

void IrcRegistrationTest::requestsWhatIsOffered()
{
    IrcRegistration registration("weir");
    QCOMPARE(registration.begin().first(), QByteArray("CAP LS 302"));
    QCOMPARE(registration.begin().at(1), QByteArray("NICK weir"));
    QCOMPARE(feed(registration, ":s CAP * LS :sasl=PLAIN server-time batch"), Lines{"CAP REQ :server-time"});
    QCOMPARE(feed(registration, ":s CAP * ACK :server-time "), Lines{"CAP END"});
    QVERIFY(registration.hasCapability("server-time"));
    QVERIFY(!registration.hasCapability("message-tags"));
    QVERIFY(!registration.isRegistered());
    feed(registration, ":s 001 weir :Welcome");
    QVERIFY(registration.isRegistered());
}

void IrcRegistrationTest::takesListsOfSeveralLines()
{
    IrcRegistration registration("weir");
    QCOMPARE(feed(registration, ":s CAP * LS * :message-tags sasl"), Lines{});
    QCOMPARE(feed(registration, ":s CAP * LS * :batch=x"), Lines{});
    QCOMPARE(feed(registration, ":s CAP * LS :server-time echo-message"),
             Lines{"CAP REQ :message-tags server-time"});
}

void IrcRegistrationTest::endsWhenNothingIsOffered()
{
    IrcRegistration registration("weir");
    QCOMPARE(feed(registration, ":s CAP * LS :"), Lines{"CAP END"});
}

void IrcRegistrationTest::carriesOnAfterNak()
{
    IrcRegistration registration("weir");
    feed(registration, ":s CAP * LS :server-time");
    QCOMPARE(feed(registration, ":s CAP * NAK :server-time"), Lines{"CAP END"});
    QVERIFY(!registration.hasCapability("server-time"));
}

void IrcRegistrationTest::worksWithoutCapabilities()
{
    IrcRegistration registration("weir");
    QCOMPARE(feed(registration, ":s 421 * CAP :Unknown command"), Lines{});
    feed(registration, ":s 001 weir_srv :Welcome");
    QVERIFY(registration.isRegistered());
    QCOMPARE(registration.nick(), Utf8("weir_srv")); // the server has the last word
}

void IrcRegistrationTest::triesOtherNicks()
{
    IrcRegistration registration("weir");
    QCOMPARE(feed(registration, ":s 433 * weir :in use"), Lines{"NICK weir_"});
    QCOMPARE(feed(registration, ":s 433 * weir_ :in use"), Lines{"NICK weir__"});
    QCOMPARE(feed(registration, ":s 433 * weir__ :in use"), Lines{"NICK weir-1"});
    QCOMPARE(registration.nick(), Utf8("weir-1"));
    IrcRegistration longNick("averylongnickindeed");
    QCOMPARE(feed(longNick, ":s 432 * averylongnickindeed :Nickname too long"), Lines{"NICK averylon_"});
}

void IrcRegistrationTest::givesUpOnNicks()
{
    IrcRegistration registration("weir");
    int tries = 0;
    while (registration.failure().isEmpty() && tries < 100) {
        feed(registration, ":s 433 * weir :Nickname is in use");
        ++tries;
    }
    QCOMPARE(tries, 9);
    QVERIFY(registration.failure().contains(QStringLiteral("'weir'")));
}

void IrcRegistrationTest::saysWhyItFails()
{
    IrcRegistration banned("weir");
    feed(banned, ":s 465 weir :You are banned: open proxy");
    QVERIFY(banned.failure().contains(QStringLiteral("open proxy")));
    IrcRegistration locked("weir");
    feed(locked, ":s 464 weir :Password incorrect");
    QVERIFY(locked.failure().contains(QStringLiteral("password")));
}

void IrcRegistrationTest::followsLaterOffers()
{
    IrcRegistration registration("weir");
    feed(registration, ":s CAP * LS :");
    feed(registration, ":s 001 weir :Welcome");
    QCOMPARE(feed(registration, ":s CAP weir NEW :server-time away-notify"), Lines{"CAP REQ :server-time"});
    QCOMPARE(feed(registration, ":s CAP weir ACK :server-time"), Lines{});
    QVERIFY(registration.hasCapability("server-time"));
    feed(registration, ":s CAP weir DEL :server-time");
    QVERIFY(!registration.hasCapability("server-time"));
}

void IrcRegistrationTest::followsItsNick()
{
    IrcRegistration registration("weir");
    feed(registration, ":s 001 weir :Welcome");
    feed(registration, ":other!u@h NICK somebody");
    QCOMPARE(registration.nick(), Utf8("weir"));
    feed(registration, ":weir!u@h NICK :gauge");
    QCOMPARE(registration.nick(), Utf8("gauge"));
}

QTEST_GUILESS_MAIN(IrcRegistrationTest)
#include "irc_registration_test.moc"
