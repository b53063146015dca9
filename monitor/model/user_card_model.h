// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"
#include "base/backoff.h"
#include "message_model.h"
#include "note_store.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

class ArchiveClient;

// What is known of one user: counts, names, channels, the newest messages, and the note of the monitor's
// user. Asked of the archive when the user is chosen, again while the user speaks, and again, ever more
// rarely, where the archive could not answer. What is known stays when asking again fails. All on the GUI's
// thread; only the file of the notes blocks.
class UserCardModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserCardModel)

public:
    enum class State : quint8 { Empty, Loading, Known, Failed };

    static constexpr int newestShown = 100;

    // Between two questions; tests shorten them.
    struct Pauses
    {
        std::chrono::milliseconds refresh{5'000}; // while the user speaks
        std::chrono::milliseconds firstRetry{5'000};
        std::chrono::milliseconds longestRetry{60'000};
    };

    // Both must outlive it.
    UserCardModel(ArchiveClient *archive, NoteStore *notes, QObject *parent = nullptr);
    UserCardModel(ArchiveClient *archive, NoteStore *notes, Pauses pauses, QObject *parent);

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

    // Whether a note can be written: the archive has said whose it would be.
    bool canBeNoted() const;
    QString note() const;
    NoteOutcome setNote(const QString &text);
    // Tries those again that could not be kept.
    NoteOutcome keepUnsavedNotes() { return m_notes->keepUnsaved(); }

    // What came live; of interest are the messages of the user who is shown.
    void noteArrived(const ChatMessages &messages);
    // What moderators took off the screen, and channels whose history is gone; also while the archive, which
    // may have read before that, is being asked.
    void noteDeleted(const QList<qint64> &ids);
    void noteErased(const QList<qint64> &channelIds);

Q_SIGNALS:
    void changed();
    // Another user is shown: what was typed for the one before is kept before this.
    void aboutToChange();

private:
    void onUser(const ArchiveAnswer<UserAnswer> &answer);
    void onMessages(const ArchiveAnswer<MessagesAnswer> &answer);
    void forget();
    void fail(const ArchiveProblem &problem);
    NotedUser noted() const;
    bool isOfUser(const ChatMessage &message) const;

    ArchiveClient *m_archive;
    NoteStore *m_notes;
    State m_state = State::Empty;
    QString m_problem;
    Utf8 m_source;
    Utf8 m_login;
    UserAnswer m_user;
    QByteArray m_epoch; // of the archive that m_user is from
    MessageModel m_messages;
    Pauses m_pauses;
    Backoff m_retries;
    QTimer m_refresh; // until the archive is asked again
    QFuture<ArchiveAnswer<UserAnswer>> m_userAsked;
    QFuture<ArchiveAnswer<MessagesAnswer>> m_messagesAsked;
    // While it is under way; at most what the feed says in the seconds that it takes.
    QList<qint64> m_deletedMeanwhile;
    QList<qint64> m_erasedMeanwhile;
};
