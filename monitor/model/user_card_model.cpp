// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_card_model.h"

#include "archive_client.h"
#include "when_answered.h"

#include <algorithm>

namespace {

// Whether the same question may be answered later. 0: nothing came.
bool mayPass(int status)
{
    return status == 0 || status == 408 || status == 429 || status >= 500;
}

} // namespace

UserCardModel::UserCardModel(ArchiveClient *archive, NoteStore *notes, QObject *parent)
    : UserCardModel(archive, notes, Pauses(), parent)
{}

UserCardModel::UserCardModel(ArchiveClient *archive, NoteStore *notes, Pauses pauses, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_notes(notes)
    , m_pauses(pauses)
    , m_retries(pauses.firstRetry, pauses.longestRetry)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &UserCardModel::reload);
}

void UserCardModel::show(const Utf8 &source, const Utf8 &login)
{
    Q_EMIT aboutToChange();
    forget();
    m_source = source;
    m_login = login;
    m_state = State::Loading;
    m_notes->refresh();
    Q_EMIT changed();
    reload();
}

void UserCardModel::clear()
{
    Q_EMIT aboutToChange();
    forget();
    m_state = State::Empty;
    Q_EMIT changed();
}

void UserCardModel::forget()
{
    m_refresh.stop();
    m_retries.reset();
    m_userAsked.cancel();
    m_messagesAsked.cancel();
    m_source.clear();
    m_login.clear();
    m_user = {};
    m_epoch.clear();
    m_problem.clear();
    m_messages.clear();
}

void UserCardModel::reload()
{
    m_refresh.stop();
    if (m_login.isEmpty())
        return;
    // The newest question wins.
    m_userAsked.cancel();
    m_messagesAsked.cancel();
    m_userAsked = m_archive->user(m_login, m_source);
    whenAnswered(m_userAsked, this, [this](const ArchiveAnswer<UserAnswer> &answer) { onUser(answer); });
}

void UserCardModel::onUser(const ArchiveAnswer<UserAnswer> &answer)
{
    if (!answer || answer->profile.gone) {
        fail(answer ? ArchiveProblem{404, tr("There is nobody of this name in the archive.")}
                    : answer.error());
        return;
    }
    m_user = *answer;
    m_source = m_user.profile.user.count.source;
    if (m_user.cursor)
        m_epoch = m_user.cursor->epoch;
    m_state = State::Known;
    Q_EMIT changed();
    MessagesRequest request;
    request.filter.user = m_login;
    request.filter.source = m_source;
    request.limit = newestShown;
    m_deletedMeanwhile.clear();
    m_erasedMeanwhile.clear();
    m_messagesAsked = m_archive->messages(request);
    whenAnswered(m_messagesAsked, this,
                 [this](const ArchiveAnswer<MessagesAnswer> &page) { onMessages(page); });
}

void UserCardModel::onMessages(const ArchiveAnswer<MessagesAnswer> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_retries.reset();
    m_problem.clear();
    m_messages.replace(answer->messages);
    m_messages.markDeleted(m_deletedMeanwhile);
    m_messages.eraseChannels(m_erasedMeanwhile);
    Q_EMIT changed();
}

void UserCardModel::fail(const ArchiveProblem &problem)
{
    m_problem = problem.words;
    if (m_state != State::Known)
        m_state = State::Failed;
    if (mayPass(problem.status))
        m_refresh.start(m_retries.next());
    Q_EMIT changed();
}

void UserCardModel::noteArrived(const ChatMessages &messages)
{
    // Also while the archive is being asked: it may have read before.
    if (m_state == State::Empty || m_refresh.isActive())
        return;
    if (std::any_of(messages.cbegin(), messages.cend(),
                    [this](const ChatMessage &message) { return isOfUser(message); }))
        m_refresh.start(m_pauses.refresh);
}

bool UserCardModel::isOfUser(const ChatMessage &message) const
{
    if (m_state == State::Known)
        return message.userId == m_user.profile.user.count.id;
    return message.user.compare(m_login, Qt::CaseInsensitive) == 0 &&
           (m_source.isEmpty() || message.source == m_source);
}

void UserCardModel::noteDeleted(const QList<qint64> &ids)
{
    m_messages.markDeleted(ids);
    if (!m_messagesAsked.isFinished())
        m_deletedMeanwhile += ids;
}

void UserCardModel::noteErased(const QList<qint64> &channelIds)
{
    m_messages.eraseChannels(channelIds);
    if (!m_messagesAsked.isFinished())
        m_erasedMeanwhile += channelIds;
    if (m_state != State::Empty && !m_refresh.isActive())
        m_refresh.start(m_pauses.refresh); // counts, channels and names are others
}

NotedUser UserCardModel::noted() const
{
    return {m_epoch, m_user.profile.user.count.id, m_source, m_login};
}

bool UserCardModel::canBeNoted() const
{
    return m_state == State::Known && !m_epoch.isEmpty();
}

QString UserCardModel::note() const
{
    return canBeNoted() ? m_notes->note(noted()) : QString();
}

NoteOutcome UserCardModel::setNote(const QString &text)
{
    if (!canBeNoted())
        return {false, tr("The archive has not said who this is, so the note cannot be kept.")};
    return m_notes->set(noted(), text);
}
