// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_reader.h"

#include "base/log.h"
#include "received_rows.h"

#include <QLocale>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace {

qsizetype channelsOf(const FeedStatus &status)
{
    qsizetype count = status.sources.size();
    for (const SourceStatus &source : status.sources)
        count += source.channels.size();
    return count;
}

struct FrameCounts
{
    qsizetype messages = 0;
    qsizetype deleted = 0;
    qsizetype channels = 0;
};

FrameCounts countsOf(const Envelope &envelope)
{
    if (const auto *update = std::get_if<FeedUpdate>(&envelope)) {
        return {update->messages.size(), update->deleted.size(),
                std::max({update->channels.rows.size(), update->erased.size(), update->gaps.size()})};
    }
    if (const auto *skip = std::get_if<FeedSkip>(&envelope))
        return {0, skip->deleted.size(), skip->erased.size()};
    if (const auto *status = std::get_if<FeedStatus>(&envelope))
        return {0, 0, channelsOf(*status)};
    return {};
}

Outcome checkSize(const Envelope &envelope)
{
    const FrameCounts counts = countsOf(envelope);
    const auto tooMuch = [](const QString &words, qsizetype count, qsizetype most) {
        return failure(ErrorCode::TooLarge, words.arg(QLocale().toString(count), QLocale().toString(most)));
    };
    const bool tooManyDeleted = counts.deleted > FrameReader::mostDeleted;
    if (tooManyDeleted || counts.messages > FrameReader::mostMessages) {
        return tooMuch(FrameReader::tr("The server sent %1 messages at once; this monitor takes %2."),
                       tooManyDeleted ? counts.deleted : counts.messages,
                       tooManyDeleted ? FrameReader::mostDeleted : FrameReader::mostMessages);
    }
    if (counts.channels > FrameReader::mostChannels) {
        return tooMuch(FrameReader::tr("The server told of %1 channels at once; this monitor takes %2."),
                       counts.channels, FrameReader::mostChannels);
    }
    const auto *update = std::get_if<FeedUpdate>(&envelope);
    return update ? checkRows(*update) : Outcome();
}

// What is refused is also taken apart here, on the thread that reads it.
Expected<Envelope> readFrame(const QString &frame)
{
    Expected<Envelope> envelope = parseEnvelope(frame.toUtf8());
    if (!envelope)
        return envelope;
    if (const Outcome size = checkSize(*envelope); !size)
        return tl::unexpected(size.error());
    return envelope;
}

} // namespace

FrameReader::FrameReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_large, &QFutureWatcherBase::finished, this, [this] {
        m_isReading = false;
        if (!m_isOver)
            deliver(m_large.result());
        readNext();
    });
}

void FrameReader::read(const QString &frame)
{
    if (m_isOver)
        return;
    if (!m_isReading && frame.size() <= smallFrame) {
        deliver(readFrame(frame));
        return;
    }
    m_waitingSize += frame.size();
    if (m_waitingSize > mostWaiting) {
        refuse(tr("This monitor could not keep up."));
        return;
    }
    m_waiting.enqueue(frame);
    readNext();
}

void FrameReader::readNext()
{
    if (m_isReading || m_isOver || m_waiting.isEmpty())
        return;
    m_isReading = true;
    const auto promise = std::make_shared<QPromise<Expected<Envelope>>>();
    promise->start();
    m_large.setFuture(promise->future());
    const QString frame = m_waiting.dequeue();
    m_waitingSize -= frame.size();
    QThreadPool::globalInstance()->start([promise, frame] {
        promise->addResult(readFrame(frame));
        promise->finish();
    });
}

void FrameReader::deliver(const Expected<Envelope> &frame)
{
    if (frame) {
        Q_EMIT understood(*frame);
        return;
    }
    qCWarning(lcMonitor).noquote() << "feed frame refused:" << frame.error().message;
    refuse(frame.error().code == ErrorCode::TooLarge ? frame.error().message
                                                     : tr("The server sent something that is no Weir feed."));
}

void FrameReader::refuse(const QString &words)
{
    m_isOver = true;
    m_waiting.clear();
    Q_EMIT refused(words);
}
