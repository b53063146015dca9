// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_script.h"
#include "demo_source.h"

#include "support/source_recorder.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

namespace {

QByteArray asText(const DemoLine &line)
{
    return line.channel + '|' + line.utterance.user + '|' + line.utterance.text + '|' +
           kindName(line.utterance.kind).toByteArray() + '|' + QByteArray::number(line.gap) + '\n';
}

QByteArray play(quint64 seed, int lines)
{
    DemoScript script(seed);
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += asText(script.next());
    return text;
}

} // namespace

class DemoSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSamePlay();
    void linesAreWhole();
    void playIsVaried();
    void gapsKeepTheMean();
    void eventsMakeBursts();
    void emitsAtItsRate_data();
    void emitsAtItsRate();
    void pausedSkipsTime();
    void fillsTheMessage();
    void stopIsFinal();
};

void DemoSourceTest::sameSeedSamePlay()
{
    QCOMPARE(play(7, 5'000), play(7, 5'000));
    QVERIFY(play(7, 50) != play(8, 50));
}

void DemoSourceTest::linesAreWhole()
{
    DemoScript script(1);
    for (int i = 0; i < 50'000; ++i) {
        const DemoLine line = script.next();
        QVERIFY2(!line.utterance.text.isEmpty() && !line.utterance.user.isEmpty(), asText(line).constData());
        QVERIFY2(!line.utterance.text.contains('{') && !line.utterance.text.contains('}'),
                 asText(line).constData());
        QVERIFY2(isValidUtf8(line.utterance.text) && line.utterance.text.size() < 500,
                 asText(line).constData());
        QVERIFY2(!line.utterance.text.contains('@' + line.utterance.user + ' '), asText(line).constData());
    }
}

void DemoSourceTest::playIsVaried()
{
    DemoScript script(1);
    QHash<Utf8, int> channels;
    QSet<Utf8> users;
    QSet<Utf8> texts;
    int actions = 0;
    int foreign = 0;
    int mentions = 0;
    int repeats = 0;
    QHash<Utf8, Utf8> lastText;
    constexpr int lines = 10'000;
    for (int i = 0; i < lines; ++i) {
        const DemoLine line = script.next();
        ++channels[line.channel];
        users.insert(line.utterance.user);
        texts.insert(line.utterance.text);
        actions += line.utterance.kind == MessageKind::Action ? 1 : 0;
        mentions += line.utterance.text.startsWith('@') ? 1 : 0;
        foreign += line.utterance.text.contains("は") || line.utterance.text.contains("¡") ||
                           line.utterance.text.contains("ü")
                       ? 1
                       : 0;
        repeats += std::exchange(lastText[line.channel], line.utterance.text) == line.utterance.text ? 1 : 0;
    }
    QCOMPARE(channels.size(), 8);
    QVERIFY(channels.value("speedrun-lab") > 5 * channels.value("rain-and-books"));
    QVERIFY(channels.value("rain-and-books") > 50);
    QVERIFY(users.size() > 150);
    QVERIFY2(texts.size() > lines / 4, qPrintable(QString::number(texts.size())));
    QVERIFY(actions > lines / 100);
    QVERIFY(mentions > lines / 20);
    QVERIFY(foreign > lines / 200);
    QVERIFY2(repeats < lines / 200, qPrintable(QString::number(repeats)));
}

void DemoSourceTest::gapsKeepTheMean()
{
    DemoScript script(3);
    qint64 sum = 0;
    constexpr int lines = 200'000;
    for (int i = 0; i < lines; ++i)
        sum += script.next().gap;
    const double mean = static_cast<double>(sum) / lines;
    QVERIFY2(mean > 990 && mean < 1010, qPrintable(QString::number(mean)));
}

void DemoSourceTest::eventsMakeBursts()
{
    // Windows of 20 lines: in the fastest one far more happens in one channel, and in less time, than usual.
    DemoScript script(1);
    qint64 shortest = 1'000'000;
    for (int window = 0; window < 500; ++window) {
        qint64 sum = 0;
        for (int i = 0; i < 20; ++i)
            sum += script.next().gap;
        shortest = std::min(shortest, sum);
    }
    QVERIFY2(shortest < 20 * 500, qPrintable(QString::number(shortest)));
}

void DemoSourceTest::emitsAtItsRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("200 a second") << 200.0;
    QTest::newRow("20,000 a second") << 20'000.0;
    QTest::newRow("brought into range") << 1e12;
}

void DemoSourceTest::emitsAtItsRate()
{
    QFETCH(double, rate);
    DemoSource source({rate, 1});
    SourceRecorder recorder(source);
    const double effective = std::min(rate, 20'000.0);
    const auto wanted = static_cast<qsizetype>(effective);
    QElapsedTimer clock;
    clock.start();
    source.start();
    QVERIFY(recorder.waitForEvents(wanted));
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    // Never early beyond the bursts' haste; a busy machine may be late.
    QVERIFY2(seconds > 0.75 && seconds < 10, qPrintable(QString::number(seconds)));
    QVERIFY(recorder.largestEmission() <= Source::maxEventsPerEmission);
}

void DemoSourceTest::pausedSkipsTime()
{
    DemoSource source({1'000, 1});
    SourceRecorder recorder(source);
    source.setPaused(true); // also before the start
    source.start();
    QVERIFY(!QTest::qWaitFor([&] { return !recorder.events().isEmpty(); }, 100));
    source.setPaused(false);
    QVERIFY(recorder.waitForEvents(20));
    source.setPaused(true);
    const qsizetype before = recorder.events().size();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() >= 500; }, 5'000));
    QCOMPARE(recorder.events().size(), before);
    source.setPaused(false);
    clock.restart();
    QVERIFY(recorder.waitForEvents(before + 1));
    // Nothing has piled up: what comes now is due now.
    QVERIFY(recorder.events().size() - before < 100 + 4 * clock.elapsed());
}

void DemoSourceTest::fillsTheMessage()
{
    DemoSource source({500, 1});
    SourceRecorder recorder(source);
    QCOMPARE(source.status().state, SourceState::Offline);
    source.start();
    QCOMPARE(source.status().state, SourceState::Live);
    QCOMPARE(source.status().channels.size(), 8);
    QVERIFY(recorder.waitForEvents(5));
    const ChatMessage &message = *recorder.events().first().message();
    QCOMPARE(message.source, Utf8("demo"));
    QVERIFY(!message.undated && message.sentAt > 0 && message.sentAt == message.receivedAt);
    QVERIFY(message.sourceMessageId.isEmpty());
    QVERIFY(!message.channel.startsWith('#') && !message.displayName.isEmpty());
    QCOMPARE(message.userIdentity, message.user.toLower());
    QVERIFY(source.status().lastEventAt > 0);
    QVERIFY(!recorder.events().first().ticket.isValid());
}

void DemoSourceTest::stopIsFinal()
{
    DemoSource source({1'000, 1});
    SourceRecorder recorder(source);
    source.start();
    QVERIFY(recorder.waitForEvents(5));
    source.stop();
    const qsizetype before = recorder.events().size();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() >= 100; }, 5'000));
    QCOMPARE(recorder.events().size(), before);
    QCOMPARE(source.status().state, SourceState::Offline);
    source.start();
    QVERIFY(recorder.waitForEvents(before + 1));
}

QTEST_GUILESS_MAIN(DemoSourceTest)
#include "demo_source_test.moc"
