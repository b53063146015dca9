// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_source.h"

#include "base/worker_thread.h"
#include "support/http_posts.h"
#include "support/source_recorder.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAfterTheCommit();
    void keepsTheGoodItems();
    void answersAtOnceWhenAllAreRejected();
    void settlesOverSeveralCommits();
    void saysWhatTheArchiveDropped();
    void refusesBodies();
    void refusesTooManyItems();
    void busyWhilePaused();
    void busyAtTheLimits();
    void unavailableAfterTheDeadline();
    void unavailableWhenStopped();
    void answersWhenItVanishes();
    void takesSubmissionsFromManyThreads();
};

void HttpSourceTest::answersAfterTheCommit()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    QCOMPARE(source.status().state, SourceState::Live);
    const Answer answer = source.submit({'[' + item("one") + ',' + item("two") + ']', BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(2));
    QCOMPARE(recorder.texts(), (QList<Utf8>{"one", "two"}));
    QVERIFY(recorder.events().at(0).ticket.isValid());
    QCOMPARE(recorder.events().at(1).ticket.item, 1);
    QVERIFY(!answer.isFinished());
    source.settle(committed(recorder.events()));
    QVERIFY(answer.isFinished());
    const auto result = answer.result();
    QVERIFY(result);
    QCOMPARE(result->items.size(), 2);
    QCOMPARE(result->items.at(1).kind, ItemOutcome::Kind::Accepted);
    QCOMPARE(result->items.at(1).id, 101);
    QCOMPARE(source.pendingCount(), 0);
    source.settle(committed(recorder.events())); // nobody waits: nothing happens
}

void HttpSourceTest::keepsTheGoodItems()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer answer = source.submit(
        {item("good") + "\nrubbish\n{\"channel\":\"c\"}\n" + item("also good"), BodyFormat::NdJson});
    QVERIFY(recorder.waitForEvents(2));
    QCOMPARE(recorder.events().at(1).ticket.item, 3);
    source.settle(committed(recorder.events(), CommitOutcome::Kind::Duplicate));
    QVERIFY(answer.isFinished());
    const auto items = answer.result()->items;
    QCOMPARE(items.size(), 4);
    QCOMPARE(items.at(0).kind, ItemOutcome::Kind::Duplicate);
    QCOMPARE(items.at(0).id, 100);
    QCOMPARE(items.at(1).kind, ItemOutcome::Kind::Rejected);
    QVERIFY(items.at(1).reason.contains(u"line 2"_s));
    QVERIFY(items.at(2).reason.startsWith(u"user must be"_s));
    QCOMPARE(items.at(3).id, 101);
    QCOMPARE(source.status().unparsable, 2);
}

void HttpSourceTest::answersAtOnceWhenAllAreRejected()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer answer = source.submit({"[{},17]", BodyFormat::Json});
    QVERIFY(waitFor(answer));
    QCOMPARE(answer.result()->items.size(), 2);
    QVERIFY(recorder.events().isEmpty());
    const Answer empty = source.submit({"[]", BodyFormat::Json});
    QVERIFY(waitFor(empty));
    QVERIFY(empty.result());
}

void HttpSourceTest::settlesOverSeveralCommits()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer first = source.submit({'[' + item("a") + ',' + item("b") + ']', BodyFormat::Json});
    const Answer second = source.submit({item("c"), BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(3));
    source.settle(committed(recorder.events().mid(1))); // b and c
    QVERIFY(second.isFinished());
    QVERIFY(!first.isFinished());
    source.settle(committed(recorder.events().mid(0, 1)));
    QVERIFY(first.isFinished());
    QCOMPARE(first.result()->items.at(0).id, 100);
    QCOMPARE(first.result()->items.at(1).id, 100);
}

void HttpSourceTest::saysWhatTheArchiveDropped()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const Answer answer = source.submit({item("a"), BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(1));
    source.settle(committed(recorder.events(), CommitOutcome::Kind::Dropped));
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result()->items.at(0).kind, ItemOutcome::Kind::Rejected);
    QVERIFY(answer.result()->items.at(0).reason.contains(u"history of this channel was erased"_s));
}

void HttpSourceTest::refusesBodies()
{
    HttpSource source;
    source.start();
    const Answer answer = source.submit({"{oops", BodyFormat::Json});
    QVERIFY(waitFor(answer));
    QCOMPARE(answer.result().error().code, ErrorCode::InvalidInput);
    QVERIFY(answer.result().error().message.contains(u"at byte"_s));
}

void HttpSourceTest::refusesTooManyItems()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    const QByteArray line = item("x") + '\n';
    const Answer most = source.submit({line.repeated(Source::maxEventsPerEmission), BodyFormat::NdJson});
    const Answer tooMany =
        source.submit({line.repeated(Source::maxEventsPerEmission + 1), BodyFormat::NdJson});
    QVERIFY(waitFor(tooMany));
    QCOMPARE(tooMany.result().error().code, ErrorCode::TooLarge);
    QVERIFY(!most.isFinished());
    QCOMPARE(recorder.events().size(), Source::maxEventsPerEmission);
}

void HttpSourceTest::busyWhilePaused()
{
    HttpSource source;
    source.start();
    SourceRecorder recorder(source);
    source.setPaused(true);
    const Answer answer = source.submit({item("x"), BodyFormat::Json});
    QVERIFY(waitFor(answer));
    QCOMPARE(answer.result().error().code, ErrorCode::Busy);
    QVERIFY(recorder.events().isEmpty());
    source.setPaused(false);
    source.submit({item("y"), BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(1));
}

void HttpSourceTest::busyAtTheLimits()
{
    HttpSettings settings;
    settings.maxPending = 2;
    settings.maxPendingBytes = 1000;
    HttpSource source(settings);
    source.start();
    SourceRecorder recorder(source);
    const Answer first = source.submit({item("1"), BodyFormat::Json});
    const Answer large = source.submit({item(QByteArray(1000, 'x')), BodyFormat::Json});
    QVERIFY(large.isFinished());
    QCOMPARE(large.result().error().code, ErrorCode::Busy);
    const Answer second = source.submit({item("2"), BodyFormat::Json});
    const Answer third = source.submit({item("3"), BodyFormat::Json});
    QVERIFY(third.isFinished());
    QCOMPARE(third.result().error().code, ErrorCode::Busy);
    QVERIFY(recorder.waitForEvents(2));
    source.settle(committed(recorder.events())); // makes room again
    QVERIFY(first.isFinished() && second.isFinished());
    const Answer fourth = source.submit({item("4"), BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(3));
    QVERIFY(!fourth.isFinished());
}

void HttpSourceTest::unavailableAfterTheDeadline()
{
    HttpSettings settings;
    settings.deadline = 30ms;
    HttpSource source(settings);
    source.start();
    SourceRecorder recorder(source);
    const Answer answer = source.submit({item("x"), BodyFormat::Json});
    QVERIFY(waitFor(answer));
    QCOMPARE(answer.result().error().code, ErrorCode::Unavailable);
    QCOMPARE(source.pendingCount(), 0);
    source.settle(committed(recorder.events())); // too late, and harmless
    const Answer next = source.submit({item("y"), BodyFormat::Json});
    QVERIFY(waitFor(next)); // the timer runs for the next one, too
    QCOMPARE(next.result().error().code, ErrorCode::Unavailable);
}

void HttpSourceTest::unavailableWhenStopped()
{
    HttpSource source;
    SourceRecorder recorder(source);
    const Answer early = source.submit({item("x"), BodyFormat::Json});
    QVERIFY(waitFor(early));
    QCOMPARE(early.result().error().code, ErrorCode::Unavailable);
    source.start();
    const Answer pending = source.submit({item("y"), BodyFormat::Json});
    QVERIFY(recorder.waitForEvents(1));
    source.stop();
    QVERIFY(pending.isFinished());
    QCOMPARE(pending.result().error().code, ErrorCode::Unavailable);
    QCOMPARE(source.status().state, SourceState::Offline);
}

void HttpSourceTest::answersWhenItVanishes()
{
    auto source = std::make_unique<HttpSource>();
    source->start();
    const Answer answer = source->submit({item("x"), BodyFormat::Json});
    source.reset(); // before the loop has come to it
    QVERIFY(waitFor(answer));
    QVERIFY(!answer.isCanceled());
    QCOMPARE(answer.result().error().code, ErrorCode::Unavailable);
}

void HttpSourceTest::takesSubmissionsFromManyThreads()
{
    constexpr int threads = 4;
    constexpr int each = 100;
    WorkerThread worker(u"source"_s);
    HttpSource *source = worker.adopt(std::make_unique<HttpSource>());
    connect(source, &Source::received, source,
            [source](const SourceEvents &events) { source->settle(committed(events)); });
    worker.run([source] { source->start(); });

    std::vector<std::unique_ptr<QThread>> senders;
    std::atomic<int> accepted = 0;
    for (int t = 0; t < threads; ++t) {
        senders.emplace_back(QThread::create([source, &accepted] {
            for (int i = 0; i < each; ++i) {
                Answer answer = source->submit({item("x"), BodyFormat::Json});
                answer.waitForFinished();
                const auto result = answer.result();
                accepted += result && result->items.at(0).kind == ItemOutcome::Kind::Accepted ? 1 : 0;
            }
        }));
        senders.back()->start();
    }
    for (const auto &sender : senders)
        QVERIFY(sender->wait(30'000));
    QCOMPARE(accepted.load(), threads * each);
    worker.stop();
}

QTEST_GUILESS_MAIN(HttpSourceTest)
#include "http_source_test.moc"
