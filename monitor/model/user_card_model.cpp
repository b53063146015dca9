// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_card_model.h"

#include "archive_client.h"
#include "when_answered.h"

#include <algorithm>

UserCardModel::UserCardModel(ArchiveClient *archive, NoteStore *notes, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_notes(notes)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &UserCardModel::reload);
}

void UserCardModel::show(const Utf8 &source, const Utf8 &login)
{
    Q_EMIT aboutToChange();
    m_source = source;
    m_login = login;
    m_user = {};
    m_problem.clear();
    m_messages.clear();
    m_state = State::Loading;
    Q_EMIT changed();
    reload();
}

void UserCardModel::clear()
{
    Q_EMIT aboutToChange();
    m_refresh.stop();
    m_userAsked.cancel();
    m_messagesAsked.cancel();
    m_login.clear();
    m_user = {};
    m_messages.clear();
    m_state = State::Empty;
    Q_EMIT changed();
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
        m_problem = answer ? tr("There is nobody of this name in the archive.") : answer.error().words;
        m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    m_problem.clear();
    m_user = *answer;
    m_source = m_user.profile.user.count.source;
    m_state = State::Known;
    MessagesRequest request;
    request.filter.user = m_login;
    request.filter.source = m_source;
    request.limit = newestShown;
    m_messagesAsked = m_archive->messages(request);
    whenAnswered(m_messagesAsked, this,
                 [this](const ArchiveAnswer<MessagesAnswer> &page) { onMessages(page); });
}

void UserCardModel::onMessages(const ArchiveAnswer<MessagesAnswer> &answer)
{
    if (answer) {
        if (answer->cursor)
            m_epoch = answer->cursor->epoch;
        m_messages.replace(answer->messages);
    } else {
        m_problem = answer.error().words;
    }
    Q_EMIT changed();
}

void UserCardModel::noteArrived(const ChatMessages &messages)
{
    if (m_state != State::Known || m_refresh.isActive())
        return;
    const qint64 id = m_user.profile.user.count.id;
    if (std::any_of(messages.cbegin(), messages.cend(),
                    [=](const ChatMessage &message) { return message.userId == id; }))
        m_refresh.start();
}

NotedUser UserCardModel::noted() const
{
    return {m_epoch, m_user.profile.user.count.id, m_source, m_login};
}

QString UserCardModel::note() const
{
    return m_state == State::Known && !m_epoch.isEmpty() ? m_notes->note(noted()) : QString();
}

QString UserCardModel::setNote(const QString &text)
{
    return m_state == State::Known && !m_epoch.isEmpty() ? m_notes->set(noted(), text) : QString();
}
