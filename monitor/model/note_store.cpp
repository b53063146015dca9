// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_store.h"

#include "base/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qint64 largestFile = 64 * 1024 * 1024;

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(NoteStore)
};

} // namespace

NoteStore::NoteStore(const QString &folder)
    : m_file(folder + "/notes.json"_L1, fileVersion, largestFile)
    , m_problem(takeIn())
{}

NoteStore::~NoteStore()
{
    keepUnsaved();
}

void NoteStore::refresh()
{
    takeIn();
}

// A file that is gone, or was set aside, leaves what is known.
QString NoteStore::takeIn()
{
    const auto [object, notice] = m_file.read();
    if (object.isEmpty())
        return notice;
    m_notes = notesIn(object);
    for (const Note &note : std::as_const(m_unsaved))
        put(m_notes, note);
    return notice;
}

NoteStore::Notes NoteStore::notesIn(const QJsonObject &object)
{
    Notes notes;
    for (const QJsonValue value : object.value("notes"_L1).toArray()) {
        const QJsonObject note = value.toObject();
        notes.append(
            {{note.value("epoch"_L1).toString().toLatin1(), note.value("user_id"_L1).toInteger(),
              note.value("source"_L1).toString().toUtf8(), note.value("login"_L1).toString().toUtf8()},
             note.value("text"_L1).toString().left(longest),
             note.value("changed_at"_L1).toInteger()});
        if (notes.size() == most)
            break;
    }
    return notes;
}

qsizetype NoteStore::find(const Notes &notes, const NotedUser &user)
{
    const auto sameRow = [&](const Note &note) {
        return note.user.epoch == user.epoch && note.user.id == user.id && user.id != 0;
    };
    const auto sameName = [&](const Note &note) {
        return note.user.epoch != user.epoch && note.user.source == user.source &&
               note.user.login.compare(user.login, Qt::CaseInsensitive) == 0;
    };
    auto found = std::find_if(notes.cbegin(), notes.cend(), sameRow);
    if (found == notes.cend())
        found = std::find_if(notes.cbegin(), notes.cend(), sameName);
    return found == notes.cend() ? -1 : found - notes.cbegin();
}

void NoteStore::put(Notes &notes, const Note &note)
{
    if (const qsizetype at = find(notes, note.user); at >= 0)
        notes.removeAt(at);
    if (note.text.isEmpty())
        return;
    if (notes.size() >= most)
        notes.removeFirst();
    notes.append(note);
}

QString NoteStore::note(const NotedUser &user) const
{
    const qsizetype at = find(m_notes, user);
    return at < 0 ? QString() : m_notes[at].text;
}

NoteOutcome NoteStore::set(const NotedUser &user, const QString &text)
{
    const bool isRemoved = text.trimmed().isEmpty();
    if (isRemoved && find(m_notes, user) < 0)
        return keepUnsaved();
    const Note note{user, isRemoved ? QString() : text.left(longest), utcNowMs()};
    put(m_notes, note);
    if (const qsizetype at = find(m_unsaved, user); at >= 0)
        m_unsaved.removeAt(at);
    m_unsaved.append(note);
    return keepUnsaved();
}

NoteOutcome NoteStore::keepUnsaved()
{
    if (m_unsaved.isEmpty())
        return {};
    NoteOutcome outcome = save();
    if (!outcome.isKept)
        outcome.words = NoteWords::tr("The note about %1 is not kept yet: %2")
                            .arg(QString::fromUtf8(m_unsaved.constLast().user.login), outcome.words);
    return outcome;
}

NoteOutcome NoteStore::save()
{
    const auto lock = m_file.lock();
    if (!lock)
        return {false, lock.error()};
    const QString notice = takeIn();
    if (const QString problem = m_file.write(toFile()); !problem.isEmpty())
        return {false, notice.isEmpty() ? problem : notice};
    m_unsaved.clear();
    return {true, notice};
}

QJsonObject NoteStore::toFile() const
{
    QJsonArray notes;
    for (const Note &note : m_notes) {
        notes.append(QJsonObject{{u"epoch"_s, QString::fromLatin1(note.user.epoch)},
                                 {u"user_id"_s, note.user.id},
                                 {u"source"_s, QString::fromUtf8(note.user.source)},
                                 {u"login"_s, QString::fromUtf8(note.user.login)},
                                 {u"text"_s, note.text},
                                 {u"changed_at"_s, note.changedAt}});
    }
    return {{u"notes"_s, notes}};
}
