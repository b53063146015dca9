// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_client.h"
#include "history_model.h"
#include "message_export.h"
#include "message_model.h"
#include "posted_chat.h"
#include "real_server.h"
#include "sample_feed.h"
#include "search_model.h"
#include "search_query.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype chatSize = 10'000;
constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC
constexpr qint64 minute = 60'000;
constexpr TimelineSide older = TimelineSide::Older;
constexpr TimelineSide newer = TimelineSide::Newer;

// Two weeks in which many messages are of one moment, and which were not told in the order of their times.
ChatMessages inventedChat(QRandomGenerator &random)
{
    static const QByteArrayList channels{"garden", "workshop", "retro"};
    static const QByteArrayList users{"ada", "wren", "otto"};
    ChatMessages messages;
    for (qint64 i = 0; i < chatSize; ++i) {
        ChatMessage message =
            sampleMessage(0, start + random.bounded(2'000) * 10 * minute, "line " + QByteArray::number(i));
        message.channel = channels.at(random.bounded(3));
        message.user = users.at(random.bounded(3));
        messages.append(message);
    }
    return messages;
}

QList<qint64> idsOf(const ChatMessages &messages)
{
    QList<qint64> ids;
    for (const ChatMessage &message : messages)
        ids.append(message.id);
    return ids;
}

QList<qint64> idsOf(const HistoryModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const ChatMessage *message = model.message(row))
            ids.append(message->id);
    }
    return ids;
}

bool settles(const HistoryModel &model)
{
    return QTest::qWaitFor(
        [&model] {
            return model.edge(older).state != EdgeState::Loading &&
                   model.edge(newer).state != EdgeState::Loading;
        },
        20'000);
}

bool settles(const SearchModel &model)
{
    return QTest::qWaitFor([&model] { return !model.isUnderWay(); }, 20'000);
}

MessageFilter words(const Utf8 &text)
{
    MessageFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

// The archive of a real server, read through the real client. WEIR_BIN_DIR says where the server is.
class ArchiveBrowsingTest final : public QObject
{
    Q_OBJECT

    RealServer m_server;
    QByteArray m_token;
    ArchiveClient m_client;
    ChatMessages m_timeline; // the oldest first
    const AskMessages m_ask = [this](const MessagesRequest &request) { return m_client.messages(request); };

    ChatMessages matching(const MessageFilter &filter) const
    {
        ChatMessages found;
        std::copy_if(m_timeline.begin(), m_timeline.end(), std::back_inserter(found),
                     [&](const ChatMessage &message) { return matches(filter, message); });
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_client.setServer(*ServerAddress::parse(m_server.address()), {});
        QRandomGenerator random(20261122);
        m_token = m_server.token(u"ingest"_s);
        m_timeline = postedChat(m_server.address(), m_token, inventedChat(random));
        QCOMPARE(m_timeline.size(), chatSize);
        std::sort(m_timeline.begin(), m_timeline.end(),
                  [](const auto &a, const auto &b) { return isNewer(b, a); });
    }

    void theTimelineStaysWholeUnderRandomScrolling_data()
    {
        QTest::addColumn<Utf8>("channel");
        QTest::newRow("everything") << Utf8();
        QTest::newRow("a channel") << Utf8("garden");
    }

    void theTimelineStaysWholeUnderRandomScrolling()
    {
        QFETCH(Utf8, channel);
        MessageFilter filter;
        filter.channel = channel;
        const ChatMessages wanted = matching(filter);
        const QList<qint64> timeline = idsOf(wanted);
        HistoryModel model(m_ask);
        QRandomGenerator random(7);
        for (int i = 0; i < 120; ++i) {
            if (i % 20 == 0) {
                const ChatMessage &place = wanted.at(random.bounded(wanted.size()));
                model.showAround({place.sentAt, place.id}, filter);
                QVERIFY(settles(model));
                QCOMPARE(model.message(model.startRow())->id, place.id);
            } else {
                model.load(random.bounded(5) < 3 ? older : newer);
                if (random.bounded(2) == 0)
                    model.load(random.bounded(2) == 0 ? older : newer);
                QVERIFY(settles(model));
            }
            const QList<qint64> ids = idsOf(model);
            const qsizetype at = timeline.indexOf(ids.first());
            QVERIFY(at >= 0);
            QCOMPARE(ids, timeline.sliced(at, ids.size()));
        }
    }

    void fromTheBeginningToTheEnd()
    {
        HistoryModel model(m_ask);
        model.showAround({0, 0}, {});
        QVERIFY(settles(model));
        QCOMPARE(model.edge(older).state, EdgeState::End);
        QList<qint64> read = idsOf(model);
        while (model.edge(newer).state == EdgeState::More) {
            model.load(newer);
            QVERIFY(settles(model));
            const QList<qint64> ids = idsOf(model);
            read += ids.sliced(ids.indexOf(read.last()) + 1);
        }
        QCOMPARE(read, idsOf(m_timeline));
        model.showNewest({});
        QVERIFY(settles(model));
        QCOMPARE(idsOf(model), idsOf(m_timeline.last(TimelineReader::pageSize)));
    }

    void findsWords()
    {
        SearchModel model(m_ask);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.search(words("line 7777"));
        QVERIFY(settles(model));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.message(0).text, Utf8("line 7777"));
        model.search(words("line"));
        QVERIFY(settles(model));
        QVERIFY(model.matches().isMore);
        model.searchOn();
        QVERIFY(settles(model));
        ChatMessages newest = m_timeline.last(2 * SearchModel::pageSize);
        std::reverse(newest.begin(), newest.end());
        QCOMPARE(model.rowCount(), newest.size());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.message(row).id, newest.at(row).id);
    }

    // What the archive finds by words is what is shown as found: the two take texts apart alike.
    void whatIsFoundIsSeen_data()
    {
        QTest::addColumn<Utf8>("text");
        QTest::addColumn<Utf8>("typed");
        QTest::newRow("case and accents") << Utf8("CRÈME brûlée") << Utf8("creme BRULEE");
        QTest::newRow("a combining accent") << Utf8("cre\xcc\x80me patissiere") << Utf8("crème patissière");
        QTest::newRow("signs") << Utf8("it's a_b-c.d@e #tag") << Utf8("\"it s a b c d e tag\"");
        QTest::newRow("IRC formatting") << Utf8("to\x02mat\x0f"
                                                "oes \x03"
                                                "04ripe")
                                        << Utf8("tomatoes ripe");
        QTest::newRow("invisible characters")
            << Utf8("hel\xcd\x8flo wor\xf3\xa0\x80\x80ld") << Utf8("hello world");
        QTest::newRow("other scripts") << Utf8("Помидоры красные") << Utf8("помидоры");
        QTest::newRow("without spaces") << Utf8("トマトは赤い") << Utf8("トマトは赤い");
        QTest::newRow("beyond the first plane") << Utf8("x \xf0\x9d\x90\x80 y") << Utf8("\xf0\x9d\x90\x80");
        QTest::newRow("digits") << Utf8("room 101½ ①") << Utf8("101½");
        QTest::newRow("operators") << Utf8("this OR that NOT NEAR(x)") << Utf8("OR NOT NEAR");
        QTest::newRow("a face among letters") << Utf8("ripe\xf0\x9f\x8d\x85now") << Utf8("ripe now");
    }

    void whatIsFoundIsSeen()
    {
        QFETCH(Utf8, text);
        QFETCH(Utf8, typed);
        ChatMessage message = sampleMessage(0, QDateTime::currentMSecsSinceEpoch(), text);
        message.channel = "words";
        const ChatMessages posted = postedChat(m_server.address(), m_token, {message});
        QCOMPARE(posted.size(), 1);
        SearchModel model(m_ask);
        MessageFilter filter = words(typed);
        filter.channel = "words";
        model.search(filter);
        QVERIFY(settles(model));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.message(0).id, posted.first().id);
        QVERIFY(!model.index(0, MessageModel::TextColumn)
                     .data(SearchModel::FoundRole)
                     .value<QList<TextRange>>()
                     .isEmpty());
    }

    void aRefusalNamesItsField()
    {
        SearchModel model(m_ask);
        model.search(words(QByteArray(201, 'x')));
        QVERIFY(settles(model));
        QCOMPARE(model.problem()->status, 400);
        QCOMPARE(refusedField(model.problem()->words), SearchField::Words);
        MessageFilter filter;
        filter.source = "http";
        model.search(filter);
        QVERIFY(settles(model));
        QCOMPARE(refusedField(model.problem()->words), SearchField::Source);
        filter = {};
        filter.from = 2000;
        filter.to = 1000;
        model.search(filter);
        QVERIFY(settles(model));
        QCOMPARE(refusedField(model.problem()->words), SearchField::To);
    }

    void exportsEverything()
    {
        const QTemporaryDir folder;
        MessageExport writer(m_ask);
        MessageFilter filter;
        filter.channel = "garden";
        writer.start(filter, folder.filePath(u"out"_s), MessageExport::Format::NdJson);
        QTRY_COMPARE_WITH_TIMEOUT(writer.state(), MessageExport::State::Finished, 20'000);
        QFile file(folder.filePath(u"out"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<qint64> ids;
        while (!file.atEnd())
            ids.prepend(QJsonDocument::fromJson(file.readLine()).object().value("id"_L1).toInteger());
        QCOMPARE(ids, idsOf(matching(filter)));
        QCOMPARE(writer.expected().number, ids.size());
    }

    void aServerThatDiesIsSaidAndComesBack()
    {
        HistoryModel model(m_ask);
        const ChatMessage &place = m_timeline.at(5'000);
        model.showAround({place.sentAt, place.id}, {});
        QVERIFY(settles(model));
        m_server.kill();
        model.load(older);
        QVERIFY(settles(model));
        QCOMPARE(model.edge(older).state, EdgeState::Failed);
        QVERIFY(model.index(0, MessageModel::TextColumn).data().toString().contains("Nothing answers"_L1));
        QVERIFY(m_server.start());
        model.load(older);
        QVERIFY(settles(model));
        QCOMPARE(idsOf(model), idsOf(m_timeline.sliced(5'001 - 2 * TimelineReader::pageSize,
                                                       3 * TimelineReader::pageSize)));
    }
};

QTEST_MAIN(ArchiveBrowsingTest)
#include "archive_browsing_test.moc"
