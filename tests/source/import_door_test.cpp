// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_door.h"

#include "base/worker_thread.h"
#include "chat/event_codec.h"
#include "import_socket_sink.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SourceEvents chunk(int size, const Utf8 &text = "x")
{
    SourceEvents events;
    for (int i = 0; i < size; ++i) {
        ChatMessage message;
        message.source = "net";
        message.channel = message.channelIdentity = "weir";
        message.user = message.userIdentity = message.displayName = "ada";
        message.text = text;
        events.append({message, {}});
    }
    return events;
}

} // namespace

// A door on a thread of its own, with an archive that takes all or waits.
class ImportDoorTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkerThread> m_thread;
    ImportDoor *m_door = nullptr;
    SourceEvents m_events; // on the door's thread
    bool m_commits = true;

    void openDoor(const QString &folder)
    {
        m_thread = std::make_unique<WorkerThread>(u"source"_s);
        m_door = m_thread->adopt(std::make_unique<ImportDoor>(folder, "epoch1"));
        connect(m_door, &Source::received, m_door, [this](const SourceEvents &events) {
            m_events += events;
            if (m_commits)
                QMetaObject::invokeMethod(
                    m_door, [this, events] { commit(events); }, Qt::QueuedConnection);
        });
        m_thread->run([this] { m_door->start(); });
    }

    // Every third is a duplicate, and the second is of a channel that was erased.
    void commit(const SourceEvents &events)
    {
        auto batch = std::make_shared<CommittedBatch>();
        using Kind = CommitOutcome::Kind;
        batch->outcomes.append({Ticket{~0ULL, 0}, Kind::Stored, 1}); // somebody else's
        for (const SourceEvent &event : events)
            batch->outcomes.append({event.ticket,
                                    event.ticket.item % 3 == 0 ? Kind::Duplicate
                                    : event.ticket.item == 1   ? Kind::Dropped
                                                               : Kind::Stored,
                                    1});
        m_door->settle(batch);
    }

    qsizetype receivedCount()
    {
        return m_thread->run([this] { return m_events.size(); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_events.clear();
        m_commits = true;
        openDoor(m_folder->path());
    }

    void cleanup()
    {
        m_thread.reset();
        m_folder.reset();
    }

    void answersAfterTheCommit()
    {
        ImportSocketSink sink(m_folder->path());
        QVERIFY(sink.open(5s));
        QCOMPARE(sink.epoch(), "epoch1");
        QVERIFY(sink.send(chunk(10)));
        const auto receipt = sink.receive(5s);
        QVERIFY(receipt && *receipt);
        QCOMPARE(**receipt, (ImportReceipt{5, 4, 1}));
        QCOMPARE(receivedCount(), 10);
    }

    void onlyItsOwnerMayOpen()
    {
        const QFileInfo socket(m_folder->filePath(u"import.sock"_s));
        QVERIFY(socket.exists());
        QCOMPARE(socket.permissions() &
                     (QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup),
                 QFile::Permissions());
        m_thread->run([this] { m_door->stop(); });
        QVERIFY(!QFileInfo::exists(socket.filePath()));
    }

    void worksWhereThePathIsLong()
    {
        const QString longPath = m_folder->filePath(QString(90, u'l') + u'/' + QString(90, u'm'));
        QVERIFY(QDir().mkpath(longPath));
        m_thread.reset();
        openDoor(longPath);
        QCOMPARE(m_thread->run([this] { return m_door->status().state; }), SourceState::Live);
        QVERIFY(QFileInfo::exists(longPath + u"/import.sock"_s));
        ImportSocketSink sink(longPath);
        QVERIFY(sink.open(5s));
    }

    void replacesTheSocketOfAKilledServer()
    {
        const QByteArray path = m_folder->filePath(u"import.sock"_s).toLocal8Bit();
        m_thread->run([this] { m_door->stop(); });
        QLocalServer killed; // its file stays behind when the descriptor is closed under it
        QVERIFY(killed.listen(QString::fromLocal8Bit(path)));
        ::shutdown(static_cast<int>(killed.socketDescriptor()), SHUT_RDWR);
        m_thread->run([this] { m_door->start(); });
        ImportSocketSink sink(m_folder->path());
        QVERIFY(sink.open(5s));
    }

    void readsNoMoreThanTheWindow()
    {
        m_thread->run([this] { m_commits = false; });
        QLocalSocket socket;
        socket.connectToServer(ImportSocketPath(m_folder->path()).name());
        QVERIFY(socket.waitForConnected());
        for (qsizetype i = 0; i < importWindow + 3; ++i)
            socket.write(importFrame(encodeEvents(chunk(5))));
        QTRY_COMPARE(receivedCount(), 5 * importWindow);
        QVERIFY(!QTest::qWaitFor([this] { return receivedCount() > 5 * importWindow; }, 100));
        m_thread->run([this] {
            m_commits = true;
            commit(SourceEvents(m_events));
        });
        QTRY_COMPARE(receivedCount(), 5 * (importWindow + 3));
    }

    void readsNothingWhilePaused()
    {
        m_thread->run([this] { m_door->setPaused(true); });
        ImportSocketSink sink(m_folder->path());
        QVERIFY(sink.open(5s));
        QVERIFY(sink.send(chunk(5)));
        const auto none = sink.receive(100ms);
        QVERIFY(none && !*none);
        QCOMPARE(receivedCount(), 0);
        m_thread->run([this] { m_door->setPaused(false); });
        const auto receipt = sink.receive(5s);
        QVERIFY(receipt && *receipt);
    }

    void refusesTooMany()
    {
        std::vector<std::unique_ptr<ImportSocketSink>> sinks;
        for (qsizetype i = 0; i < ImportDoor::maxCallers; ++i) {
            sinks.push_back(std::make_unique<ImportSocketSink>(m_folder->path()));
            QVERIFY(sinks.back()->open(5s));
        }
        ImportSocketSink another(m_folder->path());
        const Outcome opened = another.open(5s);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"enough imports"_s), qPrintable(opened.error().message));
        sinks.clear();
        QTRY_VERIFY(ImportSocketSink(m_folder->path()).open(5s)); // they have gone, and there is room again
    }

    void refusesOtherBytes_data()
    {
        ListeningMark mark{"net", 1};
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("rubbish") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("huge frame") << QByteArray("\xff\xff\xff\xff rest");
        QTest::newRow("no event") << importFrame({});
        QTest::newRow("empty") << importFrame(encodeEvents({}));
        QTest::newRow("too many") << importFrame(encodeEvents(chunk(Source::maxEventsPerEmission + 1)));
        QTest::newRow("a mark") << importFrame(encodeEvents({SourceEvent{mark, {}}}));
        QTest::newRow("a gap") << importFrame(encodeEvents({SourceEvent{Gap{}, {}}}));
    }

    void refusesOtherBytes()
    {
        QFETCH(QByteArray, bytes);
        QLocalSocket socket;
        socket.connectToServer(ImportSocketPath(m_folder->path()).name());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 5'000));
        ImportFrameReader frames;
        std::optional<ImportAnswer> last;
        while (socket.bytesAvailable() > 0) {
            if (const auto frame = frames.take(socket.read(frames.wanted())); frame && *frame)
                last = *decodeImportAnswer(**frame);
        }
        QVERIFY(last && std::holds_alternative<ImportRefusal>(*last));
        QCOMPARE(receivedCount(), 0);
    }

    void forgetsWhoHasGone()
    {
        m_thread->run([this] { m_commits = false; });
        auto sink = std::make_unique<ImportSocketSink>(m_folder->path());
        QVERIFY(sink->open(5s));
        QVERIFY(sink->send(chunk(5)));
        QVERIFY(*sink->receive(0ms) == std::nullopt);
        QTRY_COMPARE(receivedCount(), 5);
        sink.reset();
        ImportSocketSink next(m_folder->path());
        QVERIFY(next.open(5s));
        m_thread->run([this] { commit(SourceEvents(m_events)); }); // nobody waits for it any more
        m_thread->run([this] { m_commits = true; });
        QVERIFY(next.send(chunk(5)));
        QVERIFY(*next.receive(5s));
    }

    void saysThatTheServerStops()
    {
        ImportSocketSink sink(m_folder->path());
        QVERIFY(sink.open(5s));
        m_thread->run([this] { m_door->stop(); });
        const auto receipt = sink.receive(5s);
        QVERIFY(!receipt);
        QVERIFY2(receipt.error().message.contains(u"is stopping"_s), qPrintable(receipt.error().message));
        QVERIFY(!ImportSocketSink(m_folder->path()).open(1s));
    }
};

QTEST_GUILESS_MAIN(ImportDoorTest)
#include "import_door_test.moc"
