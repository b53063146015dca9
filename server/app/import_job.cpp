// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_job.h"

#include "base/time_text.h"
#include "import_file.h"
#include "import_interrupt.h"
#include "terminal_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 shownBadLines = 10;
constexpr qint64 linesPerLook = 1'024; // at the clock and for signals
constexpr auto patience = 200ms;       // of one wait for the sink, between looks

} // namespace

ImportJob::ImportJob(const ImportOptions &options, QString dataDir, ImportSink *sink,
                     ImportProgress &progress)
    : m_options(options)
    , m_dataDir(std::move(dataDir))
    , m_sink(sink)
    , m_progress(progress)
{
    m_counts.allBytes = totalBytes();
}

qint64 ImportJob::totalBytes() const
{
    qint64 all = 0;
    for (const QString &path : m_options.files) {
        if (path == "-"_L1)
            return 0;
        all += QFileInfo(path).size();
    }
    return all;
}

ImportJob::End ImportJob::run()
{
    bool complete = true;
    for (const QString &path : m_options.files) {
        m_progress.setFile(path);
        if (const Outcome read = readFile(path); !read) {
            reportProblem(path, read.error());
            complete = false;
        }
        m_bytesOfFilesBefore = m_counts.bytes;
        if (m_sinkFailed || ImportInterrupt::isRequested())
            break;
    }
    if (const Outcome finished = m_sinkFailed ? Outcome() : finish(); !finished) {
        reportProblem({}, finished.error());
        complete = false;
    }
    const bool interrupted = ImportInterrupt::isRequested();
    for (const Journal &journal : m_journals) {
        if (complete && !interrupted)
            journal->remove();
        else
            journal->flush();
    }
    m_progress.clear();
    if (!complete)
        return End::Failed;
    return interrupted ? End::Interrupted : End::Done;
}

Outcome ImportJob::readFile(const QString &path)
{
    ImportFile file;
    if (Outcome opened = file.open(path); !opened)
        return opened;
    if (m_sink == nullptr || path == "-"_L1)
        return readLines(file, path, {}, 0);
    const auto journal = std::make_shared<ImportJournal>(m_dataDir, path, m_options, m_sink->epoch());
    m_journals.push_back(journal);
    const auto stored = m_options.restart ? ImportJournal::Position() : journal->load();
    if (stored.done) {
        m_progress.say("weir-server: " + terminalText(path.toUtf8()) +
                       ": was stored before the interruption");
        m_counts.bytes = m_bytesOfFilesBefore + std::max<qint64>(file.size(), 0);
        return {};
    }
    if (stored.line > 0)
        m_progress.say("weir-server: " + terminalText(path.toUtf8()) + ": going on after line " +
                       QByteArray::number(stored.line));
    return readLines(file, path, journal, stored.line);
}

// Lines that are stored already are read, too: the parser counts what is the same in a file.
Outcome ImportJob::readLines(ImportFile &file, const QString &path, const Journal &journal,
                             qint64 storedLines)
{
    ImportParser parser(m_options.format, m_options.source);
    qint64 last = 0;
    qint64 whole = 0; // a line that may yet be continued is read again when the file has grown
    bool isLeft = false;
    for (;;) {
        const auto step = file.next();
        if (!step) {
            mark(journal, {whole, false});
            return tl::unexpected(step.error());
        }
        if (*step == ImportFile::Step::End)
            break;
        last = file.lineNumber();
        whole = file.hasLineEnd() ? last : last - 1;
        const bool isStored = last <= storedLines;
        isLeft = !isStored && !file.hasLineEnd() && file.isBeingWritten(utcNowMs());
        if (*step == ImportFile::Step::TooLong) {
            if (!isStored)
                reportBad(path, last, u"more than %1 bytes"_s.arg(ImportFile::maxLineBytes), {});
        } else if (isLeft) {
            leaveLine(path, last);
        } else if (const Outcome taken = takeLine(file.line(), parser, path, last, isStored); !taken) {
            return taken;
        }
        if (m_sink != nullptr &&
            (m_chunk.events.size() >= m_sink->chunkEvents() || m_chunk.bytes >= ImportSink::maxChunkBytes)) {
            mark(journal, {whole, false});
            if (Outcome sent = sendChunk(); !sent)
                return sent;
        }
        if (last % linesPerLook != 0)
            continue;
        m_counts.bytes = m_bytesOfFilesBefore + file.bytesRead();
        m_progress.update(m_counts);
        if (ImportInterrupt::isRequested()) {
            mark(journal, {whole, false});
            return {};
        }
    }
    m_counts.bytes = m_bytesOfFilesBefore + std::max(file.bytesRead(), file.size());
    mark(journal, {whole, !isLeft});
    return {};
}

Outcome ImportJob::takeLine(QByteArrayView line, ImportParser &parser, const QString &path, qint64 number,
                            bool isStored)
{
    if (m_now == 0 || number % linesPerLook == 1)
        m_now = utcNowMs();
    auto event = parser.parse(line, m_now);
    if (isStored)
        return {};
    ++m_counts.lines;
    if (!event) {
        reportBad(path, number, event.error().message, line);
    } else if (!*event) {
        ++m_counts.passedOver;
    } else {
        count(**event);
        if (m_sink != nullptr) {
            m_chunk.bytes += contentBytes(**event);
            m_chunk.events.append(std::move(**event));
        }
    }
    return {};
}

// Half a line must not be stored as a message: the rest of it would be another one.
void ImportJob::leaveLine(const QString &path, qint64 number)
{
    ++m_counts.lines;
    ++m_counts.passedOver;
    m_progress.say(terminalText(path.toUtf8()) + ':' + QByteArray::number(number) +
                   ": not stored: the line has no end, and the file was written to within the last minute; "
                   "import the file again when it is whole");
}

void ImportJob::count(const SourceEvent &event)
{
    ++(event.message() != nullptr ? m_counts.messages : m_counts.events);
}

void ImportJob::reportBad(const QString &path, qint64 line, const QString &why, QByteArrayView text)
{
    if (++m_counts.bad > shownBadLines)
        return;
    const QByteArray shown = text.isEmpty() ? QByteArray() : ": \"" + terminalText(text) + '"';
    m_progress.say(terminalText(path.toUtf8()) + ':' + QByteArray::number(line) + ": " +
                   terminalText(why.toUtf8()) + shown);
    if (m_counts.bad == shownBadLines)
        m_progress.say("more bad lines are counted, but not shown");
}

void ImportJob::reportProblem(const QString &path, const Error &error)
{
    const QByteArray message = terminalText(error.message.toUtf8(), 500);
    const QByteArray place = terminalText(path.toUtf8(), 500);
    // The errors of opening a file name it already.
    const bool named = path.isEmpty() || m_sinkFailed || message.startsWith(place);
    m_progress.say("weir-server: " + (named ? message : place + ": " + message));
}

void ImportJob::mark(const Journal &journal, ImportJournal::Position position)
{
    if (journal)
        m_chunk.marks.append({journal, position});
}

Outcome ImportJob::sendChunk()
{
    while (m_sent.size() >= m_sink->window()) {
        if (Outcome received = receive(patience); !received)
            return received;
    }
    const Outcome sent = m_sink->send(m_chunk.events);
    m_sinkFailed = !sent;
    if (!sent)
        return sent;
    m_sent.enqueue(m_chunk.marks);
    m_chunk = {};
    return receive(0ms);
}

// Takes at most one receipt.
Outcome ImportJob::receive(std::chrono::milliseconds wait)
{
    const auto receipt = m_sink->receive(wait);
    m_sinkFailed = !receipt;
    if (!receipt)
        return tl::unexpected(receipt.error());
    if (*receipt) {
        m_counts.accepted += (*receipt)->accepted;
        m_counts.duplicates += (*receipt)->duplicates;
        m_counts.dropped += (*receipt)->dropped;
        keepMarks(m_sent.dequeue(), false);
    }
    m_progress.update(m_counts, m_sink->trouble());
    return {};
}

// Everything that has been read is stored when it returns.
Outcome ImportJob::finish()
{
    if (!m_chunk.events.isEmpty()) {
        if (Outcome sent = sendChunk(); !sent)
            return sent;
    }
    while (!m_sent.isEmpty()) {
        if (Outcome received = receive(patience); !received)
            return received;
    }
    keepMarks(m_chunk.marks, true); // of lines without events
    while (m_sink != nullptr && !ImportInterrupt::isRequested() && !m_sink->settle(patience))
        m_progress.update(m_counts, u"marking what moderators have deleted"_s);
    return {};
}

void ImportJob::keepMarks(const QList<Mark> &marks, bool now)
{
    for (const Mark &mark : marks)
        mark.journal->save(mark.position, now || mark.position.done);
}
