// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_source.h"

#include "base/time_text.h"
#include "support/http_posts.h"
#include "support/source_recorder.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What may be posted, by whom, and how the source tells that it was or was not there.
class HttpSourceRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItemsByTheKey();
    void refusesBadKeys_data();
    void refusesBadKeys();
    void takesEvents();
    void refusesForeignSources();
    void throttlesOneSender();
    void tellsWhenItWasNotThere();
    void marksHowLongItListened();
    void closesBeforeItStops();
};

void HttpSourceRulesTest::namesItemsByTheKey()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const QByteArray own = itemWith("own", member("id", "m-1"));
    source.submit({'[' + item("a") + ',' + own + ",7," + item("b") + ']', BodyFormat::Json, "order-17"});
    QVERIFY(recorder.waitForEvents(3));
    QCOMPARE(recorder.events().at(0).message()->sourceMessageId, Utf8("order-17#0"));
    QCOMPARE(recorder.events().at(1).message()->sourceMessageId, Utf8("m-1"));
    QCOMPARE(recorder.events().at(2).message()->sourceMessageId, Utf8("order-17#3"));
}

void HttpSourceRulesTest::refusesBadKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("one") << QByteArray("k") << true;
    QTest::newRow("longest") << QByteArray(200, 'k') << true;
    QTest::newRow("too long") << QByteArray(201, 'k') << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("control") << QByteArray("a\x7f") << false;
    QTest::newRow("beyond ASCII") << QByteArray("schlüssel") << false;
}

void HttpSourceRulesTest::refusesBadKeys()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, allowed);
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer answer = source.submit({item("x"), BodyFormat::Json, key});
    if (allowed) {
        QVERIFY(recorder.waitForEvents(1));
        return;
    }
    QVERIFY(waitFor(answer));
    QCOMPARE(answer.result().error().code, ErrorCode::InvalidInput);
    QVERIFY(answer.result().error().message.startsWith(u"Idempotency-Key must be 1 to 200"_s));
    QVERIFY(recorder.events().isEmpty());
}

void HttpSourceRulesTest::takesEvents()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer answer = source.submit({'[' + item("x") + ',' + ban() + ']', BodyFormat::Json, "key"});
    QVERIFY(recorder.waitForEvents(2));
    QVERIFY(std::holds_alternative<ModerationEvent>(recorder.events().at(1).body));
    QCOMPARE(recorder.events().at(1).ticket.item, 1);
    source.settle(committed(recorder.events()));
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result()->items.at(1).kind, ItemOutcome::Kind::Accepted);
}

void HttpSourceRulesTest::refusesForeignSources()
{
    HttpSettings settings;
    settings.foreignSources = {"irc.example.org"};
    HttpSource source(settings);
    source.start();
    SourceRecorder recorder(source);
    const auto from = [](const QByteArray &name) { return itemWith("x", member("source", name)) + '\n'; };
    const QByteArray foreignBan = ban(member("source", "irc.example.org"));
    const Answer answer = source.submit(
        {from("irc.example.org") + from("IRC.Example.org") + from("other") + foreignBan, BodyFormat::NdJson});
    QVERIFY(recorder.waitForEvents(1));
    source.settle(committed(recorder.events()));
    QVERIFY(answer.isFinished());
    QList<ItemOutcome::Kind> kinds;
    const auto result = answer.result();
    for (const ItemOutcome &outcome : result->items)
        kinds.append(outcome.kind);
    using Kind = ItemOutcome::Kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Rejected, Kind::Rejected, Kind::Accepted, Kind::Rejected}));
    QVERIFY(result->items.at(1).reason.contains(u"listened to by this server itself"_s));
}

void HttpSourceRulesTest::throttlesOneSender()
{
    HttpSettings settings;
    settings.maxPendingOfSender = 2;
    HttpSource source(settings);
    source.start();
    SourceRecorder recorder(source);
    const auto post = [&source](const QString &sender) {
        return source.submit({item("x"), BodyFormat::Json, {}, sender});
    };
    const Answer first = post(u"192.0.2.1"_s);
    const Answer second = post(u"192.0.2.1"_s);
    const Answer third = post(u"192.0.2.1"_s);
    const Answer other = post(u"192.0.2.2"_s);
    QVERIFY(waitFor(third));
    QCOMPARE(third.result().error().code, ErrorCode::Throttled);
    QVERIFY(recorder.waitForEvents(3));
    QVERIFY(!other.isFinished());
    source.settle(committed(recorder.events())); // makes room again
    QVERIFY(first.isFinished() && second.isFinished() && other.isFinished());
    post(u"192.0.2.1"_s);
    QVERIFY(recorder.waitForEvents(4));
}

void HttpSourceRulesTest::tellsWhenItWasNotThere()
{
    HttpSource source;
    SourceRecorder recorder(source);
    source.setHistory({1'700'000'000'000, {}, {}});
    source.start();
    QCOMPARE(recorder.gaps().size(), 2);
    const Gap &begun = recorder.gaps().at(0);
    const Gap &over = recorder.gaps().at(1);
    QCOMPARE(begun, (Gap{"http", {}, {}, 1'700'000'000'000, 0, "weir-server was not running", false}));
    QCOMPARE(over.from, begun.from);
    QVERIFY(over.to > begun.from && !over.filled);
    QCOMPARE(recorder.marks().size(), 1);
    QVERIFY(recorder.marks().at(0).at >= over.to);

    HttpSource fresh;
    SourceRecorder freshRecorder(fresh);
    fresh.start(); // nothing is known of it, so it has missed nothing
    QCOMPARE(freshRecorder.gaps().size(), 0);
    QCOMPARE(freshRecorder.marks().size(), 1);
}

void HttpSourceRulesTest::marksHowLongItListened()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    source.stop();
    QCOMPARE(recorder.marks().size(), 1);
    QCOMPARE(recorder.marks().at(0).source, Utf8("http"));
    QVERIFY(recorder.marks().at(0).at <= utcNowMs());
    source.stop();
    QCOMPARE(recorder.marks().size(), 1);
}

void HttpSourceRulesTest::closesBeforeItStops()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer before = source.submit({item("x"), BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(1));
    source.close();
    QCOMPARE(recorder.marks().size(), 1);
    const Answer after = source.submit({item("y"), BodyFormat::Json});
    QVERIFY(waitFor(after));
    QCOMPARE(after.result().error().code, ErrorCode::Unavailable);
    source.settle(committed(recorder.events()));
    QVERIFY(before.isFinished());
    QVERIFY(before.result());
    source.stop();
    QCOMPARE(recorder.events().size(), 1);
    QCOMPARE(recorder.marks().size(), 1);
}

QTEST_GUILESS_MAIN(HttpSourceRulesTest)
#include "http_source_rules_test.moc"
