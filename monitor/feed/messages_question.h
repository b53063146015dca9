// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask_messages.h"

#include <QObject>

// One question for messages at a time. Asking again aborts the question before, whose answer is then never
// given: the newest wins. On the GUI's thread; nothing blocks.
class MessagesQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagesQuestion)

public:
    using Taker = std::function<void(const ArchiveAnswer<MessagesAnswer> &)>;

    explicit MessagesQuestion(AskMessages ask, QObject *parent);
    ~MessagesQuestion() override;

    // `take` is called once with the answer, unless the question is overtaken, aborted or deleted before. It
    // may ask the next one.
    void ask(const MessagesRequest &request, Taker take);
    void abort();

    // Told by the feed while the question is under way, whose answer may be older; see takenMeanwhile().
    void noteTaken(const QList<qint64> &deleted, const QList<qint64> &erased);

    bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    // The answer was taken; these messages, and those of these channels, may be in it and are taken away.
    void takenMeanwhile(const QList<qint64> &deleted, const QList<qint64> &erased);

private:
    AskMessages m_ask;
    QFuture<ArchiveAnswer<MessagesAnswer>> m_future;
    qint64 m_number = 0; // of the question that counts
    bool m_underWay = false;
    // At most what the feed says in the seconds that a question takes.
    QList<qint64> m_deleted;
    QList<qint64> m_erased;
};
