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
    void asksOneByOneAfterNak();
    void takesAnswersOfSeveralLines();
    void logsIn();
    void sendsTheLoginInChunks_data();
    void sendsTheLoginInChunks();
    void carriesOnWithoutALogin_data();
    void carriesOnWithoutALogin();
    void reclaimsItsNick();
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
    QCOMPARE(feed(registration, ":s CAP * LS :sasl=PLAIN server-time away-notify"),
             Lines{"CAP REQ :server-time"}); // without a login, sasl is of no use
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
             Lines{"CAP REQ :batch echo-message message-tags server-time"});
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

void IrcRegistrationTest::asksOneByOneAfterNak()
{
    IrcRegistration registration("weir");
    QCOMPARE(feed(registration, ":s CAP * LS :batch server-time setname"),
             Lines{"CAP REQ :batch server-time setname"});
    QCOMPARE(feed(registration, ":s CAP * NAK :batch server-ti"), // cut off, as servers do
             (Lines{"CAP REQ :batch", "CAP REQ :server-time", "CAP REQ :setname"}));
    QCOMPARE(feed(registration, ":s CAP * ACK :batch"), Lines{});
    QCOMPARE(feed(registration, ":s CAP * NAK :server-time"), Lines{});
    QCOMPARE(feed(registration, ":s CAP * ACK :setname"), Lines{"CAP END"});
    QVERIFY(registration.hasCapability("batch") && registration.hasCapability("setname"));
    QVERIFY(!registration.hasCapability("server-time"));
    QCOMPARE(feed(registration, ":s CAP * NAK :nobody asked"), Lines{});
    QCOMPARE(feed(registration, ":s CAP * LS :server-time"), Lines{"CAP REQ :server-time"}); // offered anew
}

void IrcRegistrationTest::takesAnswersOfSeveralLines()
{
    IrcRegistration registration("weir");
    feed(registration, ":s CAP * LS :batch server-time");
    QCOMPARE(feed(registration, ":s CAP * ACK * :batch"), Lines{});
    QCOMPARE(feed(registration, ":s CAP * ACK :=server-time"), Lines{"CAP END"});
    QCOMPARE(feed(registration, ":s CAP * ACK :-batch"), Lines{});
    QVERIFY(!registration.hasCapability("batch") && registration.hasCapability("server-time"));
}

void IrcRegistrationTest::logsIn()
{
    IrcRegistration registration("weir", {"ada", "secret"});
    QVERIFY(!registration.loginProblem().isEmpty());
    QCOMPARE(feed(registration, ":s CAP * LS :sasl=EXTERNAL,PLAIN"), Lines{"CAP REQ :sasl"});
    QCOMPARE(feed(registration, ":s CAP * ACK :sasl"), Lines{"AUTHENTICATE PLAIN"});
    QCOMPARE(feed(registration, "AUTHENTICATE +"),
             Lines{"AUTHENTICATE " + QByteArray("ada\0ada\0secret", 14).toBase64()});
    QCOMPARE(feed(registration, "AUTHENTICATE +"), Lines{}); // once
    QCOMPARE(feed(registration, ":s 900 * a!b@c ada :You are now logged in"), Lines{});
    QCOMPARE(feed(registration, ":s 903 * :SASL authentication successful"), Lines{"CAP END"});
    QCOMPARE(registration.loginProblem(), Utf8());
}

void IrcRegistrationTest::sendsTheLoginInChunks_data()
{
    QTest::addColumn<int>("passwordBytes");
    QTest::addColumn<QList<int>>("chunks");
    // "a", NUL, "a", NUL and the password, four characters for three bytes.
    QTest::newRow("one, not full") << 290 << QList<int>{392};
    QTest::newRow("one, full") << 296 << QList<int>{400, 1};
    QTest::newRow("two") << 297 << QList<int>{400, 4};
    QTest::newRow("two, full") << 596 << QList<int>{400, 400, 1};
}

void IrcRegistrationTest::sendsTheLoginInChunks()
{
    QFETCH(int, passwordBytes);
    QFETCH(QList<int>, chunks);
    IrcSasl sasl({"a", Utf8(passwordBytes, 'x')});
    sasl.begin({});
    QByteArray together;
    QList<int> sizes;
    for (const QByteArray &line : sasl.handle(*IrcLine::parse("AUTHENTICATE +"))) {
        const QByteArray chunk = line.sliced(QByteArray("AUTHENTICATE ").size());
        sizes.append(static_cast<int>(chunk.size()));
        if (chunk != "+")
            together += chunk;
    }
    QCOMPARE(sizes, chunks);
    QCOMPARE(QByteArray::fromBase64(together), QByteArray("a\0a\0", 4) + QByteArray(passwordBytes, 'x'));
}

void IrcRegistrationTest::carriesOnWithoutALogin_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("problem");
    const QByteArray ack = ":s CAP * ACK :sasl";
    QTest::newRow("not offered") << Lines{":s CAP * LS :batch", ":s CAP * ACK :batch"}
                                 << QByteArray("the server offers no login by SASL");
    QTest::newRow("another mechanism")
        << Lines{":s CAP * LS :sasl=EXTERNAL", ack} << QByteArray("the server does not take SASL PLAIN");
    QTest::newRow("refused capability") << Lines{":s CAP * LS :sasl", ":s CAP * NAK :sasl"}
                                        << QByteArray("the server offers no login by SASL");
    for (const int numeric : {902, 904, 905, 906}) {
        const QByteArray code = QByteArray::number(numeric);
        QTest::newRow(code.constData())
            << Lines{":s CAP * LS :sasl=PLAIN", ack, "AUTHENTICATE +", ":s " + code + " * :No"}
            << "the server refused the login (" + code + " No)";
    }
}

void IrcRegistrationTest::carriesOnWithoutALogin()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QByteArray, problem);
    IrcRegistration registration("weir", {"ada", "secret"});
    Lines answers;
    for (const QByteArray &line : lines)
        answers += feed(registration, line);
    QCOMPARE(answers.last(), QByteArray("CAP END"));
    QCOMPARE(answers.count("CAP END"), 1);
    feed(registration, ":s 001 weir :Welcome");
    QVERIFY(registration.isRegistered());
    QCOMPARE(registration.loginProblem(), problem);
    QVERIFY(registration.failure().isEmpty());
    // Services come back.
    feed(registration, ":s CAP weir DEL :sasl");
    feed(registration, ":s CAP weir NEW :sasl=PLAIN");
    QCOMPARE(feed(registration, ":s CAP weir ACK :sasl"), Lines{"AUTHENTICATE PLAIN"});
    feed(registration, "AUTHENTICATE +");
    QCOMPARE(feed(registration, ":s 903 weir :ok"), Lines{});
    QCOMPARE(registration.loginProblem(), Utf8());
}

void IrcRegistrationTest::reclaimsItsNick()
{
    IrcRegistration registration("weir");
    feed(registration, ":s 433 * weir :in use");
    QCOMPARE(registration.reclaimNick(), Lines{}); // not registered yet
    feed(registration, ":s 001 weir_ :Welcome");
    QCOMPARE(registration.reclaimNick(), Lines{"NICK weir"});
    QCOMPARE(feed(registration, ":s 433 weir_ weir :still in use"), Lines{});
    QCOMPARE(registration.nick(), Utf8("weir_"));
    feed(registration, ":weir_!u@h NICK weir");
    QCOMPARE(registration.nick(), Utf8("weir"));
    QCOMPARE(registration.reclaimNick(), Lines{});
    IrcRegistration impossible("weir");
    feed(impossible, ":s 432 * weir :Erroneous nickname");
    feed(impossible, ":s 001 weir_ :Welcome");
    QCOMPARE(impossible.reclaimNick(), Lines{});
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
    QCOMPARE(feed(registration, ":s 436 * weir_ :collision"), Lines{"NICK weir__"});
    QCOMPARE(feed(registration, ":s 437 * weir__ :unavailable for a while"), Lines{"NICK weir-1"});
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
    QCOMPARE(feed(registration, ":s CAP weir NEW :server-time"), Lines{"CAP REQ :server-time"});
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
