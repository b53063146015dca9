// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"
#include "message_model.h"
#include "note_store.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class ArchiveClient;

// What is known of one user: counts, names, channels, the newest messages, and the note of the monitor's
// user. Asked of the archive when the user is chosen, and again while the user speaks, at most every
// `refreshPause`. All on the GUI's thread; nothing blocks.
class UserCardModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserCardModel)

public:
    enum class State : quint8 { Empty, Loading, Known, Failed };

    static constexpr std::chrono::seconds refreshPause{5};
    static constexpr int newestShown = 100;

    // Both must outlive it.
    UserCardModel(ArchiveClient *archive, NoteStore *notes, QObject *parent = nullptr);

    // `source` may be empty: then the one with the most messages is meant.
    void show(const Utf8 &source, const Utf8 &login);
    void reload();
    void clear();

    State state() const { return m_state; }
    // Of the last failure, translated; while the user was known before, that stays.
    const QString &problem() const { return m_problem; }
    const UserAnswer &user() const { return m_user; }
    const Utf8 &source() const { return m_source; }
    const Utf8 &login() const { return m_login; }
    MessageModel *messages() { return &m_messages; }

    QString note() const;
    // A translated sentence when it could not be kept.
    QString setNote(const QString &text);

    // What came live; of interest are the messages of the user who is shown.
    void noteArrived(const ChatMessages &messages);

Q_SIGNALS:
    void changed();
    // Another user is shown: what was typed for the one before is kept before this.
    void aboutToChange();

private:
    void onUser(const ArchiveAnswer<UserAnswer> &answer);
    void onMessages(const ArchiveAnswer<MessagesAnswer> &answer);
    NotedUser noted() const;

    ArchiveClient *m_archive;
    NoteStore *m_notes;
    State m_state = State::Empty;
    QString m_problem;
    Utf8 m_source;
    Utf8 m_login;
    UserAnswer m_user;
    QByteArray m_epoch;
    MessageModel m_messages;
    QTimer m_refresh;
    QFuture<ArchiveAnswer<UserAnswer>> m_userAsked;
    QFuture<ArchiveAnswer<MessagesAnswer>> m_messagesAsked;
};
