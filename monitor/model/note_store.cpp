// SPDX-License-Identifier: GPL-3.0-or-later
#include "note_store.h"

#include "base/time_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

struct NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(NoteStore)
};

} // namespace

NoteStore::NoteStore(const QString &folder)
    : m_fileName(folder + "/notes.json"_L1)
{
    load();
}

void NoteStore::load()
{
    QFile file(m_fileName);
    if (!file.exists())
        return;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = isOpen ? QJsonDocument::fromJson(file.read(largestFile)) : QJsonDocument();
    file.close();
    if (!document.isObject()) {
        const QString aside = m_fileName + ".broken"_L1;
        QFile::remove(aside);
        QFile::rename(m_fileName, aside);
        m_problem = NoteWords::tr("The notes could not be read and were set aside as %1.").arg(aside);
        return;
    }
    for (const QJsonValue value : document.object().value("notes"_L1).toArray()) {
        const QJsonObject note = value.toObject();
        m_notes.append(
            {{note.value("epoch"_L1).toString().toLatin1(), note.value("user_id"_L1).toInteger(),
              note.value("source"_L1).toString().toUtf8(), note.value("login"_L1).toString().toUtf8()},
             note.value("text"_L1).toString().left(longest),
             note.value("changed_at"_L1).toInteger()});
        if (m_notes.size() == most)
            break;
    }
}

qsizetype NoteStore::find(const NotedUser &user) const
{
    const auto sameRow = [&](const Note &note) {
        return note.user.epoch == user.epoch && note.user.id == user.id && user.id != 0;
    };
    const auto sameName = [&](const Note &note) {
        return note.user.epoch != user.epoch && note.user.source == user.source &&
               note.user.login.compare(user.login, Qt::CaseInsensitive) == 0;
    };
    auto found = std::find_if(m_notes.cbegin(), m_notes.cend(), sameRow);
    if (found == m_notes.cend())
        found = std::find_if(m_notes.cbegin(), m_notes.cend(), sameName);
    return found == m_notes.cend() ? -1 : found - m_notes.cbegin();
}

QString NoteStore::note(const NotedUser &user) const
{
    const qsizetype at = find(user);
    return at < 0 ? QString() : m_notes[at].text;
}

QString NoteStore::set(const NotedUser &user, const QString &text)
{
    if (const qsizetype at = find(user); at >= 0)
        m_notes.removeAt(at);
    else if (text.trimmed().isEmpty())
        return {};
    if (!text.trimmed().isEmpty()) {
        if (m_notes.size() >= most)
            m_notes.removeFirst();
        m_notes.append({user, text.left(longest), utcNowMs()});
    }
    return save();
}

QString NoteStore::save() const
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
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    QSaveFile file(m_fileName);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"notes"_s, notes}}).toJson();
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.setPermissions(QFile::ReadOwner |
                            QFile::WriteOwner); // what is written about people is nobody else's
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return NoteWords::tr("The note could not be kept: %1").arg(file.errorString());
    return {};
}
