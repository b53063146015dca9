// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct archive;

// The lines of a file, plain or compressed by gzip, bzip2, xz, zstd or lz4: told by its content, not by its
// name. Holds one block and one line in memory, however large the file is. Every call blocks on the disk.
class ImportFile final
{
public:
    static constexpr qsizetype maxLineBytes = 65'536;

    enum class Step : quint8 {
        Line,    // line() is the next one
        TooLong, // the next line had more than maxLineBytes and is passed over
        End,
    };

    ImportFile();
    ~ImportFile();
    Q_DISABLE_COPY_MOVE(ImportFile)

    // "-" is the standard input. Error: NotFound, Unavailable or InvalidInput, with the reason.
    Outcome open(const QString &path);

    // Error: Unavailable when reading fails, InvalidInput when what is compressed is damaged or cut off.
    Expected<Step> next();

    // Without its line end; valid until the next step.
    QByteArrayView line() const { return m_line; }

    // Whether the line of the last step had one; the last line of a file may lack it.
    bool hasLineEnd() const { return m_hasLineEnd; }

    // A plain file that was written to within the last minute: its last line may not be whole yet. False for
    // what is compressed, and for what has no name.
    bool isBeingWritten(qint64 now) const;

    // Of the line of the last step, from 1.
    qint64 lineNumber() const { return m_lineNumber; }

    // How much of the file, as it lies on the disk, has been read; and of how much, or -1.
    qint64 bytesRead() const;
    qint64 size() const { return m_size; }

private:
    struct Closer
    {
        void operator()(archive *handle) const;
    };

    Outcome fail(const QString &path) const;
    Expected<bool> refill();
    void take(qsizetype length, qsizetype lineEnd);

    std::unique_ptr<archive, Closer> m_archive;
    QString m_path; // of a regular file
    qint64 m_size = -1;
    QByteArray m_buffer;
    qsizetype m_at = 0;  // in m_buffer: what is left begins here
    qsizetype m_end = 0; // and ends here
    bool m_atEnd = false;
    QByteArrayView m_line;
    bool m_hasLineEnd = true;
    qint64 m_lineNumber = 0;
};
