// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "import_options.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

// How far one file has been stored: DIR/import/<hash>.json, kept until the command has done all of its files.
// It belongs to a file (its path, its beginning, its size and time), a source, a format and an archive; when
// one of them is another, the import begins anew. Storing a line twice does no harm, so it may lag behind.
// Blocks on the disk.
class ImportJournal final
{
public:
    struct Position
    {
        qint64 line = 0; // everything up to it is stored, and no byte will be added to it
        bool done = false;
    };

    ImportJournal(const QString &dataDir, const QString &path, const ImportOptions &options,
                  const QByteArray &epoch);

    // Where to go on; the beginning when there is nothing to go on from.
    Position load() const;

    // Not more often than every second, unless it is the end.
    void save(Position position, bool now);

    // The last position again, if it was not saved.
    void flush();
    void remove();

private:
    bool isSameFile(const QJsonObject &then) const;
    void write();

    QString m_file;
    QJsonObject m_identity;
    Position m_position;
    bool m_isDirty = false;
    QElapsedTimer m_sinceWrite;
};
