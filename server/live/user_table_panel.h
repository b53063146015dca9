// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "view_panel.h"
#include "watched_answer.h"

// A page of the table of users, asked of the archive while somebody looks at it: the first page of a query
// with whoever comes into it, or just the rows of a later page.
class UserTablePanel final : public ViewPanel
{
public:
    // `rows`: ids; where it is not empty, `query` does not count. `wake` is called when there is something
    // new.
    UserTablePanel(const UserQuery &query, const QList<qint64> &rows, ArchiveReader &archive,
                   std::function<void()> wake, QObject *context);

    void noteCommit(const CommittedBatch &batch) override;
    void noteErased(qint64 channelId, qint64 position) override;
    bool follow(quint64 nextTick, qint64 now) override;
    bool isTrueAt(qint64 position) const override
    {
        return !m_taken && m_position >= 0 && (m_answer.isFresh() || m_position >= position);
    }
    void addChanges(FeedUpdate &update, const ShownSince &shown) const override;

private:
    WatchedAnswer<UserPage> m_answer;
    const QSet<qint64> m_rows;
    std::optional<UserPage> m_taken; // not in the table yet
    TableState<UserRow> m_table;
    qint64 m_position = -1;
};
