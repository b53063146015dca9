// SPDX-License-Identifier: GPL-3.0-or-later
#include "spool.h"

#include "base/log.h"
#include "base/time_text.h"
#include "chat/event_codec.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

// What waits for another archive is never read into this one, and not in silence.
void warnOfOthers(const QString &folder)
{
    QDir around(folder);
    if (!around.cdUp())
        return;
    const QString own = QFileInfo(folder).fileName();
    const QStringList names = around.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (name == own || QDir(around.filePath(name)).entryList({u"*.spool"_s}, QDir::Files).isEmpty())
            continue;
        qCWarning(lcIngest).noquote()
            << around.filePath(name)
            << "holds messages that wait for another archive, which is not here; put that archive back to get"
            << "them, or remove the folder";
    }
}

} // namespace

Expected<std::unique_ptr<Spool>> Spool::open(const SpoolSettings &settings, qint64 committed)
{
    std::unique_ptr<Spool> spool(new Spool(settings)); // the constructor is private
    if (const Outcome taken = spool->takeUp(committed); !taken)
        return tl::unexpected(taken.error());
    return spool;
}

Outcome Spool::takeUp(qint64 committed)
{
    m_committed = m_handedOver = m_lastNumber = committed;
    warnOfOthers(m_settings.folder);
    const QDir folder(m_settings.folder);
    if (!folder.exists())
        return {};
    if (!folder.isReadable())
        return failure(ErrorCode::Unavailable, u"the spool %1 cannot be read"_s.arg(m_settings.folder));
    QMap<qint64, qint64> sizes;
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (const auto first = SpoolSegment::firstOfName(file.fileName()))
            sizes.insert(*first, file.size());
    }
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        m_segments.push_back(std::make_unique<SpoolSegment>(m_settings.folder, size.key(), size.value()));
        m_bytes += size.value();
    }
    if (Outcome mended = mendEnd(); !mended)
        return mended;
    release(committed);
    if (hasUnread())
        qCInfo(lcIngest) << waitingEvents() << "events of an earlier run wait in the spool," << m_bytes
                         << "bytes";
    return {};
}

// Finds the last whole record, and with it the number to go on from; what a crash left behind it goes.
Outcome Spool::mendEnd()
{
    if (m_segments.empty())
        return {};
    SpoolSegment &segment = *m_segments.back();
    m_lastNumber = std::max(m_lastNumber, segment.first() - 1);
    qint64 end = 0;
    for (bool isWhole = true; isWhole;) {
        const auto reading = segment.read(end);
        if (!reading)
            return tl::unexpected(reading.error());
        isWhole = reading->record.has_value();
        if (isWhole) {
            m_lastNumber = std::max(m_lastNumber, reading->record->last);
            m_oldestAt = reading->record->writtenAt;
            end = reading->next;
        }
    }
    const qint64 torn = segment.size() - end;
    if (torn == 0 && end > 0)
        return {};
    qCWarning(lcIngest).noquote() << "the last record of" << segment.path() << "is not whole;" << torn
                                  << "bytes are cut off";
    m_bytes -= torn;
    if (end > 0)
        return segment.cut(end);
    const Outcome removed = segment.remove();
    m_segments.pop_back();
    return removed;
}

Outcome Spool::append(const SourceEvents &events, qint64 last)
{
    const SpoolRecord record{last, utcNowMs(), encodeEvents(events)};
    const qint64 size = SpoolRecord::headBytes + record.body.size();
    if (m_bytes + size > m_settings.maxBytes)
        return failure(ErrorCode::Busy, u"the spool is at its limit of %1 bytes"_s.arg(m_settings.maxBytes));
    if (!m_mayAppend || m_segments.back()->size() + size > m_settings.segmentBytes) {
        if (Outcome started = startSegment(m_lastNumber + 1); !started)
            return started;
    }
    if (Outcome written = m_segments.back()->append(record); !written)
        return written;
    if (m_bytes == 0)
        m_oldestAt = record.writtenAt;
    m_bytes += size;
    m_lastNumber = last;
    return {};
}

Outcome Spool::startSegment(qint64 first)
{
    if (!QDir().mkpath(m_settings.folder))
        return failure(ErrorCode::Unavailable, u"the folder %1 cannot be made"_s.arg(m_settings.folder));
    if (m_mayAppend && m_segments.back()->size() == 0)
        return {}; // the first record of a segment may be longer than a segment
    if (!m_segments.empty() && m_segments.size() - 1 != m_readIndex)
        m_segments.back()->close();
    m_segments.push_back(std::make_unique<SpoolSegment>(m_settings.folder, first, 0));
    m_mayAppend = true;
    return {};
}

Expected<Spool::Portion> Spool::read(qsizetype maxEvents)
{
    Portion portion;
    while (hasUnread() && portion.events.size() < maxEvents) {
        const bool isLast = m_readIndex + 1 >= m_segments.size();
        const qint64 end = isLast ? m_lastNumber : m_segments[m_readIndex + 1]->first() - 1;
        SpoolSegment &segment = *m_segments[m_readIndex];
        if (end <= m_handedOver || m_readOffset >= segment.size()) {
            handOver(end); // also past what was damaged at the end of it
            segment.close();
            if (isLast)
                break;
            ++m_readIndex;
            m_readOffset = 0;
            continue;
        }
        auto reading = segment.read(m_readOffset);
        if (!reading && portion.events.isEmpty())
            return tl::unexpected(reading.error());
        if (!reading)
            break;
        take(*reading, end, portion);
    }
    portion.position = m_handedOver;
    return portion;
}

Outcome Spool::look(const std::function<void(const SourceEvents &)> &visit)
{
    for (const auto &segment : m_segments) {
        for (qint64 offset = 0; offset < segment->size();) {
            const auto reading = segment->read(offset);
            if (!reading)
                return tl::unexpected(reading.error());
            offset = reading->next;
            if (!reading->record || reading->record->last <= m_committed)
                continue;
            if (const auto events = decodeEvents(reading->record->body))
                visit(*events);
        }
        segment->close();
    }
    return {};
}

void Spool::take(const SpoolSegment::Reading &reading, qint64 end, Portion &portion)
{
    const QString path = m_segments[m_readIndex]->path();
    if (reading.skippedBytes > 0)
        noteDamage(path, m_readOffset, reading.skippedBytes);
    m_readOffset = reading.next;
    if (!reading.record || reading.record->last <= m_handedOver)
        return;
    const auto events = decodeEvents(reading.record->body);
    if (!events || reading.record->last > end)
        return noteDamage(path, reading.next - reading.record->body.size(), reading.record->body.size());
    handOver(reading.record->last);
    if (portion.events.isEmpty())
        m_oldestAt = reading.record->writtenAt;
    portion.events.append(*events);
}

void Spool::noteDamage(const QString &path, qint64 offset, qint64 bytes)
{
    m_damagedBytes += bytes;
    qCCritical(lcIngest).noquote() << path << "is damaged at byte" << offset << "-" << bytes
                                   << "bytes of it are lost";
}

void Spool::release(qint64 position)
{
    m_committed = std::max(m_committed, position);
    m_handedOver = std::max(m_handedOver, m_committed);
    m_lastNumber = std::max(m_lastNumber, m_committed);
    while (!m_segments.empty()) {
        const qint64 last = m_segments.size() > 1 ? m_segments[1]->first() - 1 : m_lastNumber;
        if (last > m_committed)
            return;
        removeFront();
    }
}

void Spool::removeFront()
{
    SpoolSegment &segment = *m_segments.front();
    m_bytes -= segment.size();
    // A file that stays is harmless: its events are known to be committed when it is found again.
    if (const Outcome removed = segment.remove(); !removed)
        qCWarning(lcIngest).noquote() << removed.error().message;
    m_segments.pop_front();
    if (m_segments.empty())
        m_mayAppend = false;
    if (m_readIndex > 0)
        --m_readIndex;
    else
        m_readOffset = 0;
}

Outcome Spool::sync()
{
    return m_segments.empty() ? Outcome() : m_segments.back()->sync();
}
