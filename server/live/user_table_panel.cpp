// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_table_panel.h"

UserTablePanel::UserTablePanel(const UserQuery &query, const QList<qint64> &rows, ArchiveReader &archive,
                               std::function<void()> wake, QObject *context)
    : m_answer(
          context,
          [query, rows, &archive] {
              return rows.isEmpty() ? archive.users(query, UserPage::most) : archive.usersWithIds(rows);
          },
          [this, wake = std::move(wake)](const Expected<UserPage> &page) {
              if (!page)
                  return;
              m_taken = *page;
              wake();
          })
    , m_rows(rows.begin(), rows.end())
{}

void UserTablePanel::noteCommit(const CommittedBatch &batch)
{
    for (const UserCount &user : batch.users) {
        if (!m_rows.isEmpty() && !m_rows.contains(user.id))
            continue;
        m_table.touch(user.id, batch.totals.head);
        m_answer.touch();
    }
}

// Whoever spoke in that channel has another count, or is gone.
void UserTablePanel::noteErased(qint64 /*channelId*/, qint64 position)
{
    m_table.touchAll(position);
    m_answer.touch();
}

bool UserTablePanel::follow(quint64 nextTick, qint64 now)
{
    m_answer.follow(now);
    if (!m_taken)
        return false;
    const UserPage page = *std::exchange(m_taken, std::nullopt);
    m_position = page.cursor.id;
    const std::optional<qint64> total = m_rows.isEmpty() ? std::optional(page.matches) : std::nullopt;
    return m_table.set(page.users, total, nextTick, m_position);
}

void UserTablePanel::addChanges(FeedUpdate &update, const ShownSince &shown) const
{
    update.users = m_table.changesSince(shown);
}
