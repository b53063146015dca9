// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages_question.h"

#include "when_answered.h"

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
            take(answer);
        });
}

void MessagesQuestion::abort()
{
    ++m_number;
    if (!m_underWay)
        return;
    m_underWay = false;
    m_future.cancel();
}
