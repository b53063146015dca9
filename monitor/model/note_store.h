// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "json_file.h"

#include <QList>
#include <QString>

// Of whom a note is. A user keeps the archive's number through a rename; in another archive only the name is
// left.
struct NotedUser
{
    QByteArray epoch; // of the archive
    qint64 id = 0;    // the archive's row
    Utf8 source;
    Utf8 login;
};

// What came of keeping a note.
struct NoteOutcome
{
    bool isKept = true;
    QString words; // translated: why it is not kept, or what else a person should know; mostly empty
};

// What the monitor's user has written down about people, kept on this machine alone. Several monitors may
// have the same file: it is read anew before each change, and when somebody's note is looked up after
// refresh(). Blocks for the file, which is written anew with each change.
//
// A note that cannot be written stays in memory, counts there, and is written with the next one, by
// keepUnsaved(), or at the end.
//
// Bounds: `most` notes, beyond which the one changed longest ago is given up for a new one; `longest`
// characters each. A file that cannot be understood is set aside (see JsonFile) and problem() says so.
class NoteStore final
{
public:
    static constexpr qsizetype most = 5'000;
    static constexpr qsizetype longest = 4'000;

    // The file is `folder`/notes.json.
    explicit NoteStore(const QString &folder);
    ~NoteStore();
    Q_DISABLE_COPY_MOVE(NoteStore)

    // Takes in what another monitor has written since.
    void refresh();

    // Empty where there is none.
    QString note(const NotedUser &user) const;

    // An empty text removes the note.
    NoteOutcome set(const NotedUser &user, const QString &text);

    // Tries again to write what could not be written.
    NoteOutcome keepUnsaved();

    // A translated sentence about the file at the start; empty when all was well.
    const QString &problem() const { return m_problem; }

private:
    struct Note
    {
        NotedUser user;
        QString text;
        qint64 changedAt = 0; // ms UTC
    };
    using Notes = QList<Note>;

    static Notes notesIn(const QJsonObject &object);
    static qsizetype find(const Notes &notes, const NotedUser &user);
    static void put(Notes &notes, const Note &note);
    QJsonObject toFile() const;
    // Translated words about the file, where there are any.
    QString takeIn();
    NoteOutcome save();

    JsonFile m_file;
    Notes m_notes;   // the one changed last at the end
    Notes m_unsaved; // changes that are in m_notes, but not in the file; an empty text removes
    QString m_problem;
};
