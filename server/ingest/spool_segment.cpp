// SPDX-License-Identifier: GPL-3.0-or-later
#include "spool_segment.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowBytes = 256 * 1024;
constexpr int nameDigits = 16;
constexpr QLatin1StringView suffix(".spool");

// A disk that becomes full takes a part first, and only then says why it takes no more.
bool writeAll(QFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

SpoolSegment::SpoolSegment(const QString &folder, qint64 first, qint64 size)
    : m_file(u"%1/%2%3"_s.arg(folder).arg(first, nameDigits, 10, QChar(u'0')).arg(suffix))
    , m_first(first)
    , m_size(size)
{}

std::optional<qint64> SpoolSegment::firstOfName(const QString &fileName)
{
    if (!fileName.endsWith(suffix))
        return {};
    bool isNumber = false;
    const qint64 first = QStringView(fileName).chopped(suffix.size()).toLongLong(&isNumber);
    if (!isNumber || first < 1)
        return {};
    return first;
}

Outcome SpoolSegment::open()
{
    // Unbuffered: what append() has returned from is with the kernel, and a reading window is ours.
    if (m_file.isOpen() || m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    return diskFailure(u"opened"_s);
}

Outcome SpoolSegment::append(const SpoolRecord &record)
{
    if (Outcome opened = open(); !opened)
        return opened;
    const QByteArray bytes = encodeSpoolRecord(record);
    if (m_file.seek(m_size) && writeAll(m_file, bytes)) {
        m_size += bytes.size();
        return {};
    }
    auto failed = diskFailure(u"written"_s);
    m_file.resize(m_size); // should this fail too, the next record overwrites it, or opening finds a torn end
    return failed;
}

Expected<SpoolSegment::Reading> SpoolSegment::read(qint64 offset)
{
    qint64 at = offset;
    while (at < m_size) {
        auto record = recordAt(at);
        if (!record)
            return tl::unexpected(record.error());
        if (*record) {
            const qint64 next = at + SpoolRecord::headBytes + (*record)->body.size();
            return Reading{std::move(*record), next, at - offset};
        }
        const auto found = findNext(at + 1);
        if (!found)
            return tl::unexpected(found.error());
        at = *found;
    }
    return Reading{{}, m_size, m_size - offset};
}

Outcome SpoolSegment::cut(qint64 size)
{
    if (Outcome opened = open(); !opened)
        return opened;
    if (!m_file.resize(size))
        return diskFailure(u"cut"_s);
    m_size = size;
    m_window.clear();
    return {};
}

Outcome SpoolSegment::sync()
{
    if (!m_file.isOpen() || ::fdatasync(m_file.handle()) == 0)
        return {};
    return failure(ErrorCode::Unavailable,
                   u"%1 cannot be brought to the disk: %2"_s.arg(path(), qt_error_string()));
}

Outcome SpoolSegment::remove()
{
    m_file.close();
    if (!m_file.exists() || m_file.remove())
        return {};
    return diskFailure(u"removed"_s);
}

tl::unexpected<Error> SpoolSegment::diskFailure(const QString &what) const
{
    return failure(ErrorCode::Unavailable, u"%1 cannot be %2: %3"_s.arg(path(), what, m_file.errorString()));
}

// The bytes are valid until the next call; fewer than `count` at the end of the file.
Expected<QByteArrayView> SpoolSegment::bytesAt(qint64 offset, qint64 count)
{
    const qint64 wanted = std::min(count, m_size - offset);
    if (offset < m_windowAt || offset + wanted > m_windowAt + m_window.size()) {
        if (Outcome opened = open(); !opened)
            return tl::unexpected(opened.error());
        m_windowAt = offset;
        m_window.clear();
        if (m_file.seek(offset))
            m_window = m_file.read(std::min(std::max(wanted, windowBytes), m_size - offset));
        if (m_window.size() < wanted)
            return diskFailure(u"read"_s);
    }
    return QByteArrayView(m_window).sliced(offset - m_windowAt, wanted);
}

Expected<std::optional<SpoolRecord>> SpoolSegment::recordAt(qint64 offset)
{
    const auto headBytes = bytesAt(offset, SpoolRecord::headBytes);
    if (!headBytes)
        return tl::unexpected(headBytes.error());
    const auto head = readSpoolRecordHead(*headBytes);
    if (!head || head->bodyBytes > m_size - offset - SpoolRecord::headBytes)
        return std::nullopt;
    const auto body = bytesAt(offset + SpoolRecord::headBytes, head->bodyBytes);
    if (!body)
        return tl::unexpected(body.error());
    if (!isBodyOf(*head, *body))
        return std::nullopt;
    return SpoolRecord{head->last, head->writtenAt, body->toByteArray()};
}

// The next offset at which a record may begin, or the end.
Expected<qint64> SpoolSegment::findNext(qint64 offset)
{
    qint64 at = offset;
    while (m_size - at >= SpoolRecord::headBytes) {
        if (const auto bytes = bytesAt(at, SpoolRecord::headBytes); !bytes)
            return tl::unexpected(bytes.error());
        const qsizetype found = findSpoolRecord(m_window, at - m_windowAt);
        if (found >= 0)
            return m_windowAt + found;
        at = m_windowAt + m_window.size() - SpoolRecord::headBytes + 1; // a marker may lie across the end
    }
    return m_size;
}
