// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "memory_timeline.h"
#include "message_export.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using State = MessageExport::State;
using Format = MessageExport::Format;

namespace {

constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

// No file may become longer than `bytes` while it lives: a full disk, nearly.
class ShortFiles final
{
public:
    explicit ShortFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~ShortFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(ShortFiles)

private:
    rlimit m_before{};
};

} // namespace

class MessageExportTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString fileName() const { return m_folder.filePath(u"out"_s); }

    QByteArrayList lines() const
    {
        QFile file(fileName());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList result = file.readAll().split('\n');
        return result.takeLast().isEmpty() ? result : QByteArrayList{"no end of line"};
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private Q_SLOTS:
    void cleanup() { QFile::remove(fileName()); }

    void writesEveryMessageOnce()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(3500, start));
        MessageExport writer(archive.asker());
        QSignalSpy changed(&writer, &MessageExport::changed);
        writer.start({}, fileName(), Format::NdJson);
        QTRY_COMPARE(writer.state(), State::Finished);
        QCOMPARE(writer.written(), 3500);
        QVERIFY(writer.isWhole());
        QVERIFY(changed.size() >= 4); // told as the pages come
        const QByteArrayList written = lines();
        QCOMPARE(written.size(), 3500);
        for (qsizetype i = 0; i < written.size(); ++i)
            QCOMPARE(QJsonDocument::fromJson(written.at(i)).object().value("id"_L1).toInteger(), 3500 - i);
        QCOMPARE(files(), QStringList{u"out"_s});
        QCOMPARE(archive.requests().size(), 4);
        QCOMPARE(archive.requests().first().limit, MessageExport::pageSize);
    }

    void writesLinesOfText()
    {
        ChatMessages messages = MemoryTimeline::everySecond(2, start);
        messages[1].kind = MessageKind::Action;
        messages[1].text = "waves\nand \x02 goes";
        messages[1].deletedAt = 1;
        MemoryTimeline archive(messages);
        MessageExport writer(archive.asker());
        writer.start({}, fileName(), Format::Text);
        QTRY_COMPARE(writer.state(), State::Finished);
        QCOMPARE(lines(), (QByteArrayList{"2025-10-09 08:53:21 +0000 #retro * Wren deleted – waves and  goes",
                                          "2025-10-09 08:53:20 +0000 #retro Wren: line 1"}));
    }

    void replacesAFileOnlyWhenItIsWhole()
    {
        QFile old(fileName());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old\n");
        old.close();
        MemoryTimeline archive(MemoryTimeline::everySecond(1500, start));
        archive.hold();
        MessageExport writer(archive.asker());
        writer.start({}, fileName(), Format::Text);
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.written(), 1000);
        QCOMPARE(lines(), QByteArrayList{"old"});
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.state(), State::Finished);
        QCOMPARE(lines().size(), 1500);
    }

    void cancellingLeavesNothing()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(1500, start));
        archive.hold();
        MessageExport writer(archive.asker());
        writer.start({}, fileName(), Format::Text);
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.written(), 1000);
        writer.cancel();
        QCOMPARE(writer.state(), State::Cancelled);
        QCOMPARE(archive.waiting(), 0);
        QVERIFY(files().isEmpty());
    }

    void endingTheProgramLeavesNothing()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(10, start));
        archive.hold();
        {
            MessageExport writer(archive.asker());
            writer.start({}, fileName(), Format::Text);
            QCOMPARE(files().size(), 1);
        }
        QVERIFY(files().isEmpty());
    }

    void goesOnAfterAFailure()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(2500, start));
        archive.hold();
        MessageExport writer(archive.asker());
        writer.start({}, fileName(), Format::NdJson);
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.written(), 1000);
        archive.setProblem(ArchiveProblem{0, u"Nothing answers."_s});
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.state(), State::Failed);
        QCOMPARE(writer.problem(), u"Nothing answers."_s);
        archive.setProblem({});
        writer.tryAgain();
        QTRY_COMPARE(archive.waiting(), 1);
        archive.releaseAll();
        QTRY_COMPARE(writer.state(), State::Finished);
        QCOMPARE(lines().size(), 2500);
    }

    void whatIsThereCanBeKept()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(2500, start));
        archive.hold();
        MessageExport writer(archive.asker());
        writer.start({}, fileName(), Format::NdJson);
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.written(), 1000);
        archive.setProblem(ArchiveProblem{0, u"Nothing answers."_s});
        archive.releaseAll();
        QTRY_COMPARE(writer.state(), State::Failed);
        writer.keep();
        QCOMPARE(writer.state(), State::Finished);
        QVERIFY(!writer.isWhole());
        QCOMPARE(lines().size(), 1000);
    }

    void aFullDiskIsSaidAndLosesNoLine()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(2500, start));
        archive.hold();
        MessageExport writer(archive.asker());
        writer.start({}, fileName(), Format::NdJson);
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.written(), 1000);
        {
            const ShortFiles full(200'000 + 150);
            archive.releaseAll();
            QTRY_COMPARE(writer.state(), State::Failed);
            QVERIFY2(writer.problem().startsWith("The file cannot be written: "_L1),
                     qPrintable(writer.problem()));
        }
        writer.tryAgain();
        QTRY_COMPARE(writer.state(), State::Finished);
        QCOMPARE(writer.written(), 2500);
        const QByteArrayList written = lines();
        QCOMPARE(written.size(), 2500);
        for (const QByteArray &line : written)
            QVERIFY(!QJsonDocument::fromJson(line).isNull());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        MemoryTimeline archive;
        MessageExport writer(archive.asker());
        writer.start({}, m_folder.filePath(u"none/out"_s), Format::Text);
        QCOMPARE(writer.state(), State::Failed);
        QVERIFY(writer.problem().startsWith("The file cannot be written: "_L1));
        QCOMPARE(archive.requests().size(), 0);
    }

    void cannotGoOnWithAnotherServer()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(2500, start));
        archive.hold();
        MessageExport writer(archive.asker());
        writer.loseServer(); // nothing is under way
        QCOMPARE(writer.state(), State::Idle);
        writer.start({}, fileName(), Format::NdJson);
        QVERIFY(archive.release());
        QTRY_COMPARE(writer.written(), 1000);
        writer.loseServer();
        QCOMPARE(writer.state(), State::Failed);
        QVERIFY(!writer.canTryAgain());
        QCOMPARE(archive.waiting(), 0);
        writer.tryAgain();
        QCOMPARE(writer.state(), State::Failed);
        QCOMPARE(archive.requests().size(), 2);
        QCOMPARE(files(), QStringList{u"out.part"_s});
        writer.cancel();
        QVERIFY(files().isEmpty());
        // The next is of the server that is there.
        writer.start({}, fileName(), Format::NdJson);
        archive.releaseAll();
        QTRY_COMPARE(writer.state(), State::Finished);
        QVERIFY(writer.isWhole());
    }

    void aWholeOneNeedsNoServer()
    {
        MemoryTimeline archive(MemoryTimeline::everySecond(10, start));
        MessageExport writer(archive.asker());
        QVERIFY(QDir().mkdir(fileName())); // no file can be called so
        writer.start({}, fileName(), Format::NdJson);
        QTRY_COMPARE(writer.state(), State::Failed);
        writer.loseServer();
        QVERIFY(writer.canTryAgain());
        QVERIFY(QDir().rmdir(fileName()));
        writer.tryAgain();
        QCOMPARE(writer.state(), State::Finished);
        QVERIFY(writer.isWhole());
        QCOMPARE(lines().size(), 10);
        QCOMPARE(archive.requests().size(), 1);
    }

    void aServerThatGoesInCirclesIsLeft()
    {
        int asked = 0;
        MessageExport writer([&](const MessagesRequest &) {
            ++asked;
            MessagesAnswer answer;
            answer.messages = MemoryTimeline::everySecond(10, start);
            answer.next = TimelinePosition{start, 1};
            return readyFuture(ArchiveAnswer<MessagesAnswer>(answer));
        });
        writer.start({}, fileName(), Format::Text);
        QTRY_COMPARE(writer.state(), State::Failed);
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(MessageExportTest)
#include "message_export_test.moc"
