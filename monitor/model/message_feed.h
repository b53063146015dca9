// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"
#include "chat/cursor.h"
#include "message_model.h"

#include <QObject>

class ArchiveClient;
class FeedClient;

// Brings what one feed says of messages into a list of its own: what is new, what moderators took away, and
// what is missing, with its reason. A feed begins with what the server has in memory, which of a rare filter
// is little, so the archive is asked for the newest `firstRows`. Loads what is missing when somebody asks for
// it. Owns the list. All on the GUI's thread; nothing blocks.
class MessageFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageFeed)

public:
    static constexpr int firstRows = 200;

    // Both must outlive it. `filter` is that of the feed's query.
    MessageFeed(FeedClient *client, ArchiveClient *archive, MessageFilter filter = {},
                QObject *parent = nullptr);

    MessageModel *model() { return &m_model; }
    const MessageFilter &filter() const { return m_filter; }

    // Asks the archive for the first 1,000 messages of the stretch in that row. Nothing for another row, and
    // while that is under way.
    void load(int row);

Q_SIGNALS:
    // Messages came, live; not what a snapshot or the archive tells.
    void arrived(qsizetype count);

private:
    using Answer = ArchiveAnswer<MessagesAnswer>;

    void onHello(const FeedHello &hello);
    void onUpdate(const FeedUpdate &update);
    void onSkipped(const FeedSkip &skip);
    void onState();
    void onSnapshot(const FeedUpdate &update);
    bool noteAbsence(const FeedUpdate &snapshot);
    void amend(const QList<qint64> &deleted, const QList<qint64> &erased);
    void fillUp();
    void loadStretch(MissingStretch missing);
    void onLoaded(qint64 number, const Answer &answer);
    template <class Take>
    void ask(const MessagesRequest &request, Take take);
    void forget();

    FeedClient *m_client;
    ArchiveClient *m_archive;
    MessageFilter m_filter;
    MessageModel m_model;
    std::optional<Cursor> m_before; // where the connection broke
    qint64 m_lostAt = 0;            // when it did, ms UTC; 0 while it stands
    int m_generation = 0;           // of what the list is of: an answer to an older one comes too late
    int m_asking = 0;               // questions under way
    // What was taken away while they are: their answers may be older. At most what feeds say in some seconds.
    QList<qint64> m_deletedMeanwhile;
    QList<qint64> m_erasedMeanwhile;
};
