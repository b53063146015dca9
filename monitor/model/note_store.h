// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QString>

#include <optional>

// Of whom a note is. A user keeps the archive's number through a rename; in another archive only the name is
// left.
struct NotedUser
{
    QByteArray epoch; // of the archive
    qint64 id = 0;    // the archive's row
    Utf8 source;
    Utf8 login;
};

// What the monitor's user has written down about people, kept on this machine alone. Blocks for the file,
// which is written anew with each change.
//
// Bounds: `most` notes, beyond which the one changed longest ago is given up for a new one; `longest`
// characters each. A file that cannot be read is set aside as notes.json.broken and problem() says so.
class NoteStore final
{
public:
    static constexpr qsizetype most = 5'000;
    static constexpr qsizetype longest = 4'000;

    // The file is `folder`/notes.json.
    explicit NoteStore(const QString &folder);

    // Empty where there is none.
    QString note(const NotedUser &user) const;

    // An empty text removes the note. A translated sentence that says what went wrong, empty when it is kept.
    QString set(const NotedUser &user, const QString &text);

    // A translated sentence about the file at the start; empty when all was well.
    const QString &problem() const { return m_problem; }

private:
    struct Note
    {
        NotedUser user;
        QString text;
        qint64 changedAt = 0; // ms UTC
    };

    void load();
    QString save() const;
    qsizetype find(const NotedUser &user) const;

    QString m_fileName;
    QList<Note> m_notes; // the one changed last at the end
    QString m_problem;
};
