// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "spool_record.h"

#include <QFile>

#include <memory>

// One file of the spool: records one after the other, only ever added to. `first` is the number of its first
// event and its name. Whole records are written or none: what a failed write left is cut off at once, what a
// crash left when the file is opened again.
//
// Opens the file when it first needs it. Belongs to one thread; blocks for the page cache when it writes, for
// the disk when it reads what is no longer in memory.
class SpoolSegment final
{
public:
    // What is at an offset, and how much damage had to be stepped over to find it.
    struct Reading
    {
        std::optional<SpoolRecord> record; // nothing: there is no whole record up to the end
        qint64 next = 0;                   // the offset after it
        qint64 skippedBytes = 0;
    };

    SpoolSegment(const QString &folder, qint64 first, qint64 size);

    // The number in a file's name, or nothing when it is not that of a segment.
    static std::optional<qint64> firstOfName(const QString &fileName);

    qint64 first() const { return m_first; }
    qint64 size() const { return m_size; }
    QString path() const { return m_file.fileName(); }

    // Error: Unavailable; the file is as it was.
    Outcome append(const SpoolRecord &record);

    Expected<Reading> read(qint64 offset);

    // Makes what follows `size` go. For the torn end that a crash left.
    Outcome cut(qint64 size);

    // Waits until the disk has everything.
    Outcome sync();

    void close() { m_file.close(); }
    Outcome remove();

private:
    Outcome open();
    tl::unexpected<Error> diskFailure(const QString &what) const;
    Expected<QByteArrayView> bytesAt(qint64 offset, qint64 count);
    Expected<std::optional<SpoolRecord>> recordAt(qint64 offset);
    Expected<qint64> findNext(qint64 offset);

    QFile m_file;
    qint64 m_first = 0;
    qint64 m_size = 0;
    QByteArray m_window; // the bytes at m_windowAt, read ahead
    qint64 m_windowAt = 0;
};
