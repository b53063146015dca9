// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/event_codec.h"

#include <QTest>

namespace {

ChatMessage message()
{
    ChatMessage m;
    m.source = "twitch";
    m.channel = "Weir";
    m.channelIdentity = "123";
    m.user = "ann";
    m.userIdentity = "456";
    m.displayName = "Ann \xe2\x82\xac";
    m.kind = MessageKind::Event;
    m.text = QByteArray("a\0b", 3);
    m.systemText = "ann is here";
    m.sentAt = 1'700'000'000'123;
    m.receivedAt = 1'700'000'000'456;
    m.undated = true;
    m.sourceMessageId = "id-1";
    m.replyTo = "id-0";
    m.tags = "{\"a\":1}";
    m.originChannel = "789";
    m.replayNumber = 3;
    return m;
}

bool areSame(const ChatMessage &a, const ChatMessage &b)
{
    return a.source == b.source && a.channel == b.channel && a.channelIdentity == b.channelIdentity &&
           a.user == b.user && a.userIdentity == b.userIdentity && a.displayName == b.displayName &&
           a.kind == b.kind && a.text == b.text && a.systemText == b.systemText && a.sentAt == b.sentAt &&
           a.receivedAt == b.receivedAt && a.undated == b.undated && a.sourceMessageId == b.sourceMessageId &&
           a.replyTo == b.replyTo && a.tags == b.tags && a.originChannel == b.originChannel &&
           a.replayNumber == b.replayNumber;
}

ModerationEvent moderation()
{
    ModerationEvent e;
    e.source = "irc";
    e.channel = "weir";
    e.channelIdentity = "#weir";
    e.kind = ModerationKind::Clear;
    e.user = "bob";
    e.userIdentity = "bob";
    e.targetMessageId = "id-7";
    e.moderator = "ann";
    e.reason = "spam";
    e.durationMs = 600'000;
    e.at = 5;
    e.receivedAt = 6;
    return e;
}

SourceEvents oneOfEach()
{
    SourceEvents events;
    events.append({message(), {}});
    events.append({moderation(), {}});
    events.append({Gap{"irc", "weir", "#weir", 1, 2, "the connection broke", true}, {}});
    events.append({ListeningMark{"irc", 9}, {}});
    return events;
}

} // namespace

class EventCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeComesBack()
    {
        const auto back = decodeEvents(encodeEvents(oneOfEach()));
        QVERIFY(back);
        QCOMPARE(back->size(), 4);
        QVERIFY(areSame(*back->at(0).message(), message()));
        QCOMPARE(std::get<ModerationEvent>(back->at(1).body), moderation());
        QCOMPARE(std::get<Gap>(back->at(2).body), std::get<Gap>(oneOfEach().at(2).body));
        QCOMPARE(std::get<ListeningMark>(back->at(3).body), (ListeningMark{"irc", 9}));
    }

    void defaultsAndNothingComeBack()
    {
        QVERIFY(decodeEvents(encodeEvents({}))->isEmpty());
        const auto back = decodeEvents(encodeEvents(SourceEvents(2)));
        QCOMPARE(back->size(), 2);
        QVERIFY(areSame(*back->at(1).message(), ChatMessage()));
    }

    void ticketsStayBehind()
    {
        SourceEvents events(1);
        events[0].ticket = {7, 8};
        QVERIFY(!decodeEvents(encodeEvents(events))->at(0).ticket.isValid());
    }

    void cutOffAnywhereIsRefused()
    {
        const QByteArray whole = encodeEvents(oneOfEach());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto back = decodeEvents(whole.first(length));
            QVERIFY2(!back, QByteArray::number(length).constData());
            QCOMPARE(back.error().code, ErrorCode::InvalidInput);
        }
        QVERIFY(!decodeEvents(whole + '\0'));
    }

    // Any bytes are allowed; whether a damaged one is noticed is the checksum's matter where the bytes are
    // kept.
    void damagedBytesNeverCrash()
    {
        const QByteArray whole = encodeEvents(oneOfEach());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int flip : {0x01, 0x80, 0xff}) {
                QByteArray bytes = whole;
                bytes[at] = static_cast<char>(bytes[at] ^ flip);
                const auto back = decodeEvents(bytes);
                if (!back)
                    QCOMPARE(back.error().code, ErrorCode::InvalidInput);
            }
        }
    }

    void untrueCountsVersionsTypesAndKindsAreRefused()
    {
        const QByteArray whole = encodeEvents(oneOfEach());
        const auto with = [&whole](qsizetype at, const QByteArray &bytes) {
            QByteArray changed = whole;
            return changed.replace(at, bytes.size(), bytes);
        };
        QVERIFY(!decodeEvents(with(0, QByteArray("\0\0\0\x02", 4))));    // another version
        QVERIFY(!decodeEvents(with(4, QByteArray("\xff\xff\xff\xff")))); // more events than bytes
        QVERIFY(!decodeEvents(with(8, QByteArray("\x04"))));             // an unknown type
        QVERIFY(!decodeEvents(with(9, QByteArray("\x7f\xff\xff\xf0")))); // a text of 2 GiB
        const QByteArray kind(1, static_cast<char>(MessageKind::Event));
        const qsizetype at = whole.indexOf(kind + QByteArray("\0\0\0\x03", 4) + QByteArray("a\0b", 3));
        QVERIFY(at > 0);
        QVERIFY(!decodeEvents(with(at, QByteArray("\x7f")))); // an unknown kind
    }
};

QTEST_APPLESS_MAIN(EventCodecTest)
#include "event_codec_test.moc"
