// SPDX-License-Identifier: GPL-3.0-or-later
// Files that end in the middle of a line, as a log does whose writer has not written all of it yet.
#include "import_job.h"
#include "import_sink.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Keeps the texts; everything that is handed over is stored at once.
class MemorySink final : public ImportSink
{
public:
    QList<Utf8> texts;

    qsizetype chunkEvents() const override { return 2; }
    qsizetype window() const override { return 1; }
    QByteArray epoch() const override { return "epoch"; }
    bool settle(std::chrono::milliseconds /*wait*/) override { return true; }
    QString trouble() override { return {}; }

    Outcome send(const SourceEvents &chunk) override
    {
        for (const SourceEvent &event : chunk)
            texts.append(event.message()->text);
        m_receipt.accepted = chunk.size();
        m_waits = true;
        return {};
    }

    Expected<std::optional<ImportReceipt>> receive(std::chrono::milliseconds /*wait*/) override
    {
        return std::exchange(m_waits, false) ? std::optional(m_receipt) : std::nullopt;
    }

private:
    ImportReceipt m_receipt;
    bool m_waits = false;
};

QByteArray line(int number, const QByteArray &text)
{
    return "@time=2024-05-01T10:00:0" + QByteArray::number(number) + ".000Z :ada!a@h PRIVMSG #weir :" + text;
}

} // namespace

class ImportJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_stored.clear();
        m_log = m_folder->filePath(u"log.txt"_s);
        QVERIFY(write(line(1, "first") + '\n' + line(2, "second") + '\n' + line(3, "hello wo")));
    }

    void halfALineIsLeftUntilItIsWhole()
    {
        // Journals stay as long as a file of the command is missing.
        const ImportCounts counts = run(ImportJob::End::Failed, {m_log, u"/nothing/is/here"_s});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second"}));
        QCOMPARE(counts.lines, 3);
        QCOMPARE(counts.messages, 2);
        QCOMPARE(counts.passedOver, 1);
        QCOMPARE(journal().value("line"_L1).toInteger(), 2);
        QVERIFY(
            !journal().value("done"_L1).toBool()); // or it would be passed over later on, when it is whole
        QVERIFY(append("rld\n" + line(4, "fourth") + '\n'));
        run(ImportJob::End::Failed, {m_log, u"/nothing/is/here"_s});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second", "hello world", "fourth"}));
    }

    void aLogThatWasFinishedWithoutALineEndIsStored()
    {
        QVERIFY(setAge(120));
        const ImportCounts counts = run(ImportJob::End::Done, {m_log});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second", "hello wo"}));
        QCOMPARE(counts.messages, 3);
    }

    void whatIsLeftOfAFileIsStoredWhenNobodyWritesToItAnyMore()
    {
        run(ImportJob::End::Done, {m_log});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second"}));
        QVERIFY(setAge(120));
        run(ImportJob::End::Done, {m_log});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second", "first", "second", "hello wo"}));
    }

    void theLastLineIsReadAgainWhenTheFileHasGrown()
    {
        QVERIFY(setAge(120)); // its writer was silent for long, so the half line is stored
        run(ImportJob::End::Failed, {m_log, u"/nothing/is/here"_s});
        QVERIFY(append("rld\n"));
        run(ImportJob::End::Failed, {m_log, u"/nothing/is/here"_s});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second", "hello wo", "hello world"}));
    }

    void aFileThatHasNotGrownIsDone()
    {
        QVERIFY(setAge(120));
        for (int i = 0; i < 2; ++i)
            run(ImportJob::End::Failed, {m_log, u"/nothing/is/here"_s});
        QCOMPARE(m_stored, (QList<Utf8>{"first", "second", "hello wo"}));
    }

private:
    bool write(const QByteArray &content)
    {
        QFile file(m_log);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    bool append(const QByteArray &content)
    {
        QFile file(m_log);
        return file.open(QIODevice::Append) && file.write(content) == content.size();
    }

    bool setAge(int seconds)
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds),
                                QFileDevice::FileModificationTime);
    }

    QJsonObject journal() const
    {
        const QDir folder(m_folder->filePath(u"import"_s));
        QFile file(folder.filePath(folder.entryList(QDir::Files).value(0)));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    ImportCounts run(ImportJob::End expected, const QStringList &files)
    {
        ImportOptions options;
        options.files = files;
        options.source = "irc.example.org";
        options.format = ImportFormat::Irc;
        MemorySink sink;
        ImportProgress progress(false);
        ImportJob job(options, m_folder->path(), &sink, progress);
        const ImportJob::End end = job.run();
        m_stored += sink.texts;
        if (end != expected)
            QTest::qFail("the import has ended in another way", __FILE__, __LINE__);
        return job.counts();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    QList<Utf8> m_stored; // by all runs of a test
};

QTEST_GUILESS_MAIN(ImportJobTest)
#include "import_job_test.moc"
