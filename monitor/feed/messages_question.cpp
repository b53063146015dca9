// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages_question.h"

#include "when_answered.h"

#include <QPointer>

MessagesQuestion::MessagesQuestion(AskMessages ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{}

MessagesQuestion::~MessagesQuestion()
{
    abort();
}

void MessagesQuestion::ask(const MessagesRequest &request, Taker take)
{
    abort();
    m_underWay = true;
    // What is answered at once may ask again within then().
    auto future = m_ask(request);
    m_future = future;
    whenAnswered(
        future, this,
        [this, number = m_number, take = std::move(take)](const ArchiveAnswer<MessagesAnswer> &answer) {
            if (number != m_number || !m_underWay)
                return;
            m_underWay = false;
            const auto deleted = std::exchange(m_deleted, {});
            const auto erased = std::exchange(m_erased, {});
            const QPointer<MessagesQuestion> self(this);
            take(answer);
            if (self && !(deleted.isEmpty() && erased.isEmpty()))
                Q_EMIT takenMeanwhile(deleted, erased);
        });
}

void MessagesQuestion::noteTaken(const QList<qint64> &deleted, const QList<qint64> &erased)
{
    if (!m_underWay)
        return;
    m_deleted += deleted;
    m_erased += erased;
}

void MessagesQuestion::abort()
{
    ++m_number;
    m_deleted.clear();
    m_erased.clear();
    if (!m_underWay)
        return;
    m_underWay = false;
    m_future.cancel();
}
