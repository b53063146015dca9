// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

// Numbered messages, and an archive that commits when the test says so.

inline SourceEvents numbered(int first, int count)
{
    SourceEvents events(count);
    for (SourceEvent &event : events) {
        event.message()->source = "irc.test";
        event.message()->channel = "weir";
        event.message()->text = QByteArray::number(first++);
    }
    return events;
}

inline QList<int> numbersOf(const SourceEvents &events)
{
    QList<int> numbers;
    for (const SourceEvent &event : events) {
        if (event.message())
            numbers.append(event.message()->text.toInt());
    }
    return numbers;
}

inline QList<int> fromTo(int first, int last)
{
    QList<int> numbers(last - first + 1);
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

// Outlives the Ingest, as the database does.
class FakeArchive final : public QObject
{
    Q_OBJECT

public:
    void connectTo(Ingest &ingest)
    {
        connect(&ingest, &Ingest::batchReady, this, [this](const IngestBatch &batch) { waiting = batch; });
        connect(this, &FakeArchive::committed, &ingest, &Ingest::batchCommitted);
    }

    // Commits without telling: the process died in between.
    CommittedBatchPtr store()
    {
        const IngestBatch batch = *std::exchange(waiting, std::nullopt);
        stored += numbersOf(batch.events);
        position = batch.spoolPosition;
        for (const SourceEvent &event : batch.events)
            tickets += event.ticket.isValid() ? 1 : 0;
        auto result = std::make_shared<CommittedBatch>();
        result->number = batch.number;
        return result;
    }

    void commit() { Q_EMIT committed(store()); }

    void commitAll()
    {
        while (waiting)
            commit();
    }

    std::optional<IngestBatch> waiting;
    QList<int> stored;
    qint64 position = 0;
    int tickets = 0;

Q_SIGNALS:
    void committed(const CommittedBatchPtr &batch);
};

inline QStringList spoolFiles(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        paths.append(file.filePath());
    return paths;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Runs of the program, one after the other, on the same folder and archive.
class IngestRuns final
{
public:
    static Ingest::Limits limits()
    {
        Ingest::Limits result;
        result.highWaterEvents = 100;
        result.batchEvents = 40;
        result.linger = std::chrono::milliseconds(0);
        result.retrySpool = std::chrono::milliseconds(10);
        return result;
    }

    QString folder() const { return m_dir.filePath(QStringLiteral("spool")); }

    std::unique_ptr<Ingest> make(const Ingest::Limits &how = limits(), qint64 maxBytes = 1'000'000)
    {
        auto spool = Spool::open({folder(), maxBytes, 4'096}, archive.position);
        auto ingest = std::make_unique<Ingest>(how, std::move(*spool));
        archive.waiting.reset();
        archive.disconnect();
        archive.connectTo(*ingest);
        return ingest;
    }

    std::unique_ptr<Ingest> start(const Ingest::Limits &how = limits(), qint64 maxBytes = 1'000'000)
    {
        auto ingest = make(how, maxBytes);
        ingest->start();
        return ingest;
    }

    FakeArchive archive;

private:
    QTemporaryDir m_dir;
};

inline SourceEvents withTickets(SourceEvents events)
{
    for (int i = 0; i < events.size(); ++i)
        events[i].ticket = {1, i};
    return events;
}
