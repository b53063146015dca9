// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bring_live.h"
#include "support/source_recorder.h"

#include "base/time_text.h"

#include <QTest>

// What has waited to be read: the record of what was heard must not run ahead of it.
class IrcBacklogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapBeginsBeforeWhatWasNotRead();
    void theServerIsAskedHowFarItIs();
};

namespace {

void talk(IrcPeer &peer, int lines)
{
    const QByteArray words(200, 'x');
    for (int i = 0; i < lines; ++i)
        peer.send(":ada!a@h PRIVMSG #weir :" + QByteArray::number(i) + words);
}

} // namespace

// A server whose lines nobody takes closes the connection, and what it still had is lost.
void IrcBacklogTest::aGapBeginsBeforeWhatWasNotRead()
{
    constexpr int lines = 3'000; // 700 KB: more than one turn reads
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.setPaused(true);
    const qint64 pausedAt = utcNowMs();
    talk(peer, lines);
    QTRY_COMPARE(peer.unsentBytes(), 0);
    peer.drop();
    QTRY_VERIFY(utcNowMs() > pausedAt + 50);
    source.setPaused(false);
    const bool all = recorder.waitForEvents(lines);
    QVERIFY2(all, qPrintable(QString::number(recorder.events().size())));
    QTRY_VERIFY(!recorder.gaps().isEmpty());
    QVERIFY2(recorder.gaps().first().from <= pausedAt,
             qPrintable(QString::number(recorder.gaps().first().from - pausedAt)));
    for (const ListeningMark &mark : recorder.marks())
        QVERIFY(mark.at <= pausedAt);
}

void IrcBacklogTest::theServerIsAskedHowFarItIs()
{
    IrcPeer peer;
    IrcSource source(peer.settings({"#weir"}));
    SourceRecorder recorder(source);
    QVERIFY(bringLive(peer, source));
    source.setPaused(true);
    const qint64 pausedAt = utcNowMs();
    talk(peer, 10);
    source.setPaused(false);
    const QByteArray question = peer.waitForLine("PING weir-");
    QVERIFY(!question.isEmpty());
    QVERIFY(recorder.waitForEvents(10));
    peer.send(":irc.example.org PONG irc.example.org :" + question.sliced(5));
    peer.send(":ada!a@h PRIVMSG #weir :live");
    QVERIFY(recorder.waitForEvents(11));
    peer.drop();
    QTRY_VERIFY(!recorder.gaps().isEmpty());
    QVERIFY(recorder.gaps().first().from >= pausedAt);
}

QTEST_GUILESS_MAIN(IrcBacklogTest)
#include "irc_backlog_test.moc"
