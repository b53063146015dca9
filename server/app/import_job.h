// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_journal.h"
#include "import_parser.h"
#include "import_progress.h"
#include "import_sink.h"

#include <QQueue>

#include <memory>
#include <vector>

class ImportFile;

// One run of `weir-server import`: reads the files, hands chunks of events to the sink, and keeps in the
// journals how far each file is stored. Blocks on the disk and on the sink; ends early when an
// ImportInterrupt asks for it, after what is under way is committed.
class ImportJob final
{
public:
    enum class End : quint8 {
        Done,
        Failed,      // a file could not be read to its end, or the sink has failed
        Interrupted, // what has been read is stored
    };

    // Without a sink it is a dry run.
    ImportJob(const ImportOptions &options, QString dataDir, ImportSink *sink, ImportProgress &progress);

    End run();

    const ImportCounts &counts() const { return m_counts; }

private:
    using Journal = std::shared_ptr<ImportJournal>; // none for the standard input and in a dry run

    // How far a file is stored once a chunk is.
    struct Mark
    {
        Journal journal;
        ImportJournal::Position position;
    };

    struct Chunk
    {
        SourceEvents events;
        qsizetype bytes = 0;
        QList<Mark> marks;
    };

    Outcome readFile(const QString &path);
    Outcome readLines(ImportFile &file, const QString &path, const Journal &journal, qint64 storedLines);
    Outcome takeLine(QByteArrayView line, ImportParser &parser, const QString &path, qint64 number,
                     bool isStored);
    void leaveLine(const QString &path, qint64 number);
    void count(const SourceEvent &event);
    void reportBad(const QString &path, qint64 line, const QString &why, QByteArrayView text);
    void reportProblem(const QString &path, const Error &error);

    void mark(const Journal &journal, ImportJournal::Position position);
    Outcome sendChunk();
    Outcome receive(std::chrono::milliseconds wait);
    Outcome finish();
    void keepMarks(const QList<Mark> &marks, bool now);
    qint64 totalBytes() const;

    const ImportOptions &m_options;
    const QString m_dataDir;
    ImportSink *m_sink;
    ImportProgress &m_progress;
    ImportCounts m_counts;
    qint64 m_bytesOfFilesBefore = 0;
    qint64 m_now = 0; // receivedAt of what is read
    bool m_sinkFailed = false;
    Chunk m_chunk;              // being filled
    QQueue<QList<Mark>> m_sent; // of the chunks under way
    std::vector<Journal> m_journals;
};
