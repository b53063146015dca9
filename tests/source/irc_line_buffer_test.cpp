// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_line_buffer.h"

#include <QTest>

namespace {

QList<QByteArray> drain(IrcLineBuffer &buffer)
{
    QList<QByteArray> lines;
    while (const auto line = buffer.next())
        lines.append(line->toByteArray());
    return lines;
}

} // namespace

class IrcLineBufferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothLineEnds();
    void joinsLinesSplitAnywhere();
    void skipsOverlongLinesToTheirEnd();
    void longestLinePasses();
    void clearForgetsTheRest();
};

void IrcLineBufferTest::takesBothLineEnds()
{
    IrcLineBuffer buffer;
    buffer.append("one\r\ntwo\n\r\n\nthree\r\nfou");
    QCOMPARE(drain(buffer), (QList<QByteArray>{"one", "two", "three"}));
    buffer.append("r\n");
    QCOMPARE(drain(buffer), QList<QByteArray>{"four"});
}

void IrcLineBufferTest::joinsLinesSplitAnywhere()
{
    const QByteArray stream = "PING :a\r\n:nick!u@h PRIVMSG #c :text\r\nx\n";
    const QList<QByteArray> expected{"PING :a", ":nick!u@h PRIVMSG #c :text", "x"};
    for (qsizetype piece = 1; piece <= stream.size(); ++piece) {
        IrcLineBuffer buffer;
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            buffer.append(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
            lines += drain(buffer);
        }
        QCOMPARE(lines, expected);
    }
}

void IrcLineBufferTest::skipsOverlongLinesToTheirEnd()
{
    IrcLineBuffer buffer;
    const QByteArray chunk(10'000, 'x');
    buffer.append("before\r\n");
    QCOMPARE(drain(buffer), QList<QByteArray>{"before"});
    for (int i = 0; i < 500; ++i) { // 5 MB in one line
        buffer.append(chunk);
        QVERIFY(drain(buffer).isEmpty());
    }
    QCOMPARE(buffer.skippedLines(), 1);
    buffer.append("tail of it\r\nafter\r\n");
    QCOMPARE(drain(buffer), QList<QByteArray>{"after"});
    QCOMPARE(buffer.skippedLines(), 1);
    // In one read with its end, too.
    buffer.append(QByteArray(20'000, 'y') + "\r\nlast\r\n");
    QCOMPARE(drain(buffer), QList<QByteArray>{"last"});
    QCOMPARE(buffer.skippedLines(), 2);
}

void IrcLineBufferTest::longestLinePasses()
{
    IrcLineBuffer buffer;
    const QByteArray line(IrcLineBuffer::maxLineBytes, 'z');
    buffer.append(line + "\r\n");
    QCOMPARE(drain(buffer), QList<QByteArray>{line});
    buffer.append(line + "z\r\n");
    QVERIFY(drain(buffer).isEmpty());
    QCOMPARE(buffer.skippedLines(), 1);
}

void IrcLineBufferTest::clearForgetsTheRest()
{
    IrcLineBuffer buffer;
    buffer.append("half a li");
    QVERIFY(drain(buffer).isEmpty());
    buffer.clear();
    buffer.append("fresh\n");
    QCOMPARE(drain(buffer), QList<QByteArray>{"fresh"});
}

QTEST_GUILESS_MAIN(IrcLineBufferTest)
#include "irc_line_buffer_test.moc"
