// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_mapper.h"

#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    // The folder beside the checkout, unless told otherwise.
    const QString folder = qEnvironmentVariable(
        "WEIR_DATA_DIR", qEnvironmentVariable("WEIR_SOURCE_DIR", u"."_s) + u"/../shared/data"_s);
    return folder + u'/' + name;
}

QByteArray unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    return gzip.waitForFinished() && gzip.exitCode() == 0 ? gzip.readAllStandardOutput() : QByteArray();
}

// What a line says, found without the parser: the words behind "COMMAND #channel :".
struct PlainLine
{
    QByteArray command;
    QByteArray words;

    explicit PlainLine(const QByteArray &line)
    {
        const qsizetype behindTags = line.indexOf(" :") + 2;
        const QList<QByteArray> parts = line.mid(behindTags).split(' ');
        command = parts.value(1);
        const QByteArray head = ' ' + command + ' ' + parts.value(2) + " :";
        const qsizetype at = line.indexOf(head);
        words = at < 0 ? QByteArray() : line.mid(at + head.size());
    }
};

} // namespace

// 1,500 lines as Twitch has sent them in one channel: each is understood, and says what a plain look at its
// bytes says.
class TwitchRealLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryLine();
};

void TwitchRealLinesTest::understandsEveryLine()
{
    const QString path = dataFile(u"twitch-lines-1500.irc.gz"_s);
    if (!QFileInfo::exists(path))
        QSKIP(qPrintable(u"%1 is not there; WEIR_DATA_DIR names the folder"_s.arg(path)));
    const QByteArray all = unpacked(path);
    TwitchMapper mapper("twitch");
    QMap<QByteArray, int> plain;
    QMap<QByteArray, int> mapped;
    QMap<Utf8, int> ids;
    for (QByteArray line : all.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const PlainLine seen(line);
        ++plain[seen.command];
        const auto parsed = IrcLine::parse(line);
        QVERIFY2(parsed.has_value(), line.constData());
        const auto result = mapper.map(*parsed, 1);
        QVERIFY2(result.verdict == TwitchMapper::Verdict::Archived, line.constData());
        if (const ChatMessage *message = result.event.message()) {
            const bool spoken = seen.command == "PRIVMSG";
            ++mapped[spoken ? "PRIVMSG" : "USERNOTICE"];
            ++ids[message->sourceMessageId];
            QCOMPARE(message->kind == MessageKind::Subscription, !spoken);
            const bool action = message->kind == MessageKind::Action;
            QCOMPARE(action ? "\x01"
                              "ACTION " +
                                  message->text + '\x01'
                            : message->text,
                     seen.words);
            QVERIFY(!message->undated && !message->tags.isEmpty());
            QVERIFY(line.contains(";tmi-sent-ts=" + QByteArray::number(message->sentAt)));
            QVERIFY(line.contains(";user-id=" + message->userIdentity));
            QVERIFY(line.contains(";room-id=" + message->channelIdentity));
            QVERIFY(line.contains(";id=" + message->sourceMessageId));
        } else {
            const auto *moderation = std::get_if<ModerationEvent>(&result.event.body);
            QVERIFY(moderation != nullptr);
            ++mapped["CLEARCHAT"];
            QCOMPARE(moderation->user, seen.words);
            const bool timeout = line.startsWith("@ban-duration=");
            QCOMPARE(moderation->kind == ModerationKind::Timeout, timeout);
        }
    }
    QCOMPARE(mapped, plain);
    QCOMPARE(mapped.value("PRIVMSG") + mapped.value("USERNOTICE") + mapped.value("CLEARCHAT"), 1'500);
    QCOMPARE(ids.size(), mapped.value("PRIVMSG") + mapped.value("USERNOTICE"));
}

QTEST_GUILESS_MAIN(TwitchRealLinesTest)
#include "twitch_real_lines_test.moc"
