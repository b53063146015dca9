// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay_counter.h"

#include <QTest>

namespace {

ChatMessage line(const Utf8 &text, qint64 sentAt = 1'000, const Utf8 &user = "ada",
                 const Utf8 &channel = "#weir")
{
    ChatMessage message;
    message.channelIdentity = channel;
    message.userIdentity = user;
    message.text = text;
    message.sentAt = sentAt;
    return message;
}

} // namespace

class ReplayCounterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheSameLine();
    void isBounded();
};

void ReplayCounterTest::countsTheSameLine()
{
    ReplayCounter counter;
    QCOMPARE(counter.number(line("hi")), 1);
    QCOMPARE(counter.number(line("hi")), 2);
    QCOMPARE(counter.number(line("hi", 1'001)), 1);
    QCOMPARE(counter.number(line("hi", 1'000, "bob")), 1);
    QCOMPARE(counter.number(line("hi", 1'000, "ada", "#other")), 1);
    QCOMPARE(counter.number(line("Hi")), 1);
    QCOMPARE(counter.number(line("hi")), 3);
    counter.clear();
    QCOMPARE(counter.number(line("hi")), 1);
}

void ReplayCounterTest::isBounded()
{
    constexpr qsizetype linesKept = 2'000;
    ReplayCounter counter(linesKept);
    counter.number(line("kept in use"));
    counter.number(line("not used again"));
    for (int i = 0; i < 100 * linesKept; ++i) {
        counter.number(line("other", i));
        if (i % 1'000 == 0)
            counter.number(line("kept in use"));
    }
    QVERIFY(counter.number(line("kept in use")) > 100);
    QCOMPARE(counter.number(line("not used again")), 1);
}

QTEST_GUILESS_MAIN(ReplayCounterTest)
#include "replay_counter_test.moc"
