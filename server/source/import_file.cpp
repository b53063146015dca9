// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cstdlib>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockBytes = 65'536;
constexpr qsizetype bufferBytes = ImportFile::maxLineBytes + qsizetype(blockBytes) * 2;

// Not all that libarchive knows: some of its filters run other programs, and "uu" can be found in chat.
bool enableFilters(archive *handle)
{
    return archive_read_support_filter_gzip(handle) == ARCHIVE_OK &&
           archive_read_support_filter_bzip2(handle) == ARCHIVE_OK &&
           archive_read_support_filter_xz(handle) == ARCHIVE_OK &&
           archive_read_support_filter_zstd(handle) == ARCHIVE_OK &&
           archive_read_support_filter_lz4(handle) == ARCHIVE_OK &&
           archive_read_support_format_raw(handle) == ARCHIVE_OK &&
           archive_read_support_format_empty(handle) == ARCHIVE_OK;
}

} // namespace

void ImportFile::Closer::operator()(archive *handle) const
{
    archive_read_free(handle);
}

ImportFile::ImportFile()
    : m_archive(archive_read_new())
    , m_buffer(bufferBytes, Qt::Uninitialized)
{}

ImportFile::~ImportFile() = default;

Outcome ImportFile::fail(const QString &path) const
{
    const char *reason = archive_error_string(m_archive.get());
    return failure(ErrorCode::Unavailable,
                   u"%1: %2"_s.arg(path, reason ? QString::fromLocal8Bit(reason) : u"it cannot be read"_s));
}

Outcome ImportFile::open(const QString &path)
{
    if (!m_archive || !enableFilters(m_archive.get()))
        return failure(ErrorCode::Internal, u"libarchive of this system lacks a format that Weir reads"_s);
    int opened = ARCHIVE_OK;
    if (path == "-"_L1) {
        opened = archive_read_open_fd(m_archive.get(), STDIN_FILENO, blockBytes);
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(ErrorCode::NotFound, u"%1: there is no such file"_s.arg(path));
        if (info.isDir())
            return failure(ErrorCode::InvalidInput,
                           u"%1: this is a folder; name the files in it"_s.arg(path));
        if (info.isFile()) {
            m_path = path;
            m_size = info.size();
        }
        opened = archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), blockBytes);
    }
    if (opened != ARCHIVE_OK)
        return fail(path);
    archive_entry *entry = nullptr;
    const int header = archive_read_next_header(m_archive.get(), &entry);
    m_atEnd = header == ARCHIVE_EOF;
    return header == ARCHIVE_OK || m_atEnd ? Outcome() : fail(path);
}

bool ImportFile::isBeingWritten(qint64 now) const
{
    constexpr qint64 restMs = 60'000;
    if (m_path.isEmpty() || archive_filter_code(m_archive.get(), 0) != ARCHIVE_FILTER_NONE)
        return false;
    const qint64 age = now - QFileInfo(m_path).lastModified().toMSecsSinceEpoch();
    return std::abs(age) < restMs;
}

qint64 ImportFile::bytesRead() const
{
    return archive_filter_bytes(m_archive.get(), -1);
}

// False at the end of the file.
Expected<bool> ImportFile::refill()
{
    if (m_atEnd)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<size_t>(m_end - m_at));
        m_end -= m_at;
        m_at = 0;
    }
    const auto got = archive_read_data(m_archive.get(), m_buffer.data() + m_end,
                                       static_cast<size_t>(m_buffer.size() - m_end));
    if (got < 0) {
        const char *reason = archive_error_string(m_archive.get());
        return failure(ErrorCode::InvalidInput,
                       u"reading ends after line %1: %2"_s.arg(m_lineNumber)
                           .arg(reason ? QString::fromLocal8Bit(reason) : u"unknown"_s));
    }
    m_end += static_cast<qsizetype>(got);
    m_atEnd = got == 0;
    return got > 0;
}

void ImportFile::take(qsizetype length, qsizetype lineEnd)
{
    m_line = QByteArrayView(m_buffer.constData() + m_at, length);
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (m_lineNumber == 1 && m_line.startsWith(byteOrderMark))
        m_line = m_line.sliced(byteOrderMark.size());
    m_at += length + lineEnd;
    m_hasLineEnd = lineEnd > 0;
}

Expected<ImportFile::Step> ImportFile::next()
{
    ++m_lineNumber;
    bool tooLong = false;
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView left(m_buffer.constData() + m_at, m_end - m_at);
        const qsizetype length = left.indexOf('\n', searched);
        if (length >= 0) {
            take(length, 1);
            return tooLong || length > maxLineBytes ? Step::TooLong : Step::Line;
        }
        searched = left.size();
        if (left.size() > maxLineBytes) {
            tooLong = true; // forget what there is of it
            m_at = m_end;
            searched = 0;
        }
        const auto more = refill();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            continue;
        if (m_at == m_end && !tooLong) {
            --m_lineNumber;
            return Step::End;
        }
        take(m_end - m_at, 0); // the last line may lack its line end
        return tooLong || m_line.size() > maxLineBytes ? Step::TooLong : Step::Line;
    }
}
