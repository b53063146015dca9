// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask_messages.h"

#include <QPromise>

#include <memory>
#include <optional>

// Answers questions for messages from memory by the rules of docs/api.md, at once or when the test says so.
class MemoryTimeline final
{
public:
    explicit MemoryTimeline(ChatMessages messages = {});
    Q_DISABLE_COPY_MOVE(MemoryTimeline)

    // Messages one second apart with ids from 1 on, the first sent at `firstSentAt`.
    static ChatMessages everySecond(qsizetype count, qint64 firstSentAt);

    AskMessages asker();

    void setMessages(ChatMessages messages) { m_messages = std::move(messages); }
    // From now on every question is answered with this; none: with messages.
    void setProblem(std::optional<ArchiveProblem> problem) { m_problem = std::move(problem); }
    // From now on answers wait for release().
    void hold() { m_holds = true; }
    // Answers the question that waits longest; false when none does. Those that were cancelled are gone.
    bool release();
    void releaseAll();

    const QList<MessagesRequest> &requests() const { return m_requests; }
    // Questions that wait and were not cancelled.
    qsizetype waiting() const;
    MessagesAnswer answer(const MessagesRequest &request) const;

private:
    struct Waiting
    {
        MessagesRequest request;
        std::shared_ptr<QPromise<ArchiveAnswer<MessagesAnswer>>> promise;
    };

    void conclude(const Waiting &waiting) const;

    ChatMessages m_messages;
    std::optional<ArchiveProblem> m_problem;
    QList<MessagesRequest> m_requests;
    QList<Waiting> m_waiting;
    bool m_holds = false;
};
