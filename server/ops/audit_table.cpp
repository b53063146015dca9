// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_table.h"

#include "query_parts.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 500;

} // namespace

namespace audit_table {

Outcome add(SqlConnection &connection, const AuditEntry &entry)
{
    const auto added = connection.run(
        u"audit/insert"_s, {entry.at, entry.actor, QString::fromLatin1(entry.role), entry.address,
                            QString::fromLatin1(entry.action), entry.subject.left(longestSubject)});
    if (!added)
        return tl::unexpected(added.error());
    const qint64 last = connection.lastInsertId() - mostEntries;
    if (last <= 0)
        return {};
    return connection.run(u"audit/delete_old"_s, {last}).map([](const SqlRows &) {});
}

Expected<AuditPage> page(SqlConnection &connection, qint64 before)
{
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    auto entries = query_parts::list<AuditEntry>(connection, u"audit/page"_s, {end, AuditPage::most + 1},
                                                 [](const SqlRows &row) {
                                                     return AuditEntry{row.integer(0),
                                                                       row.integer(1),
                                                                       QString::fromUtf8(row.text(2)),
                                                                       row.text(3),
                                                                       QString::fromUtf8(row.text(4)),
                                                                       row.text(5),
                                                                       QString::fromUtf8(row.text(6))};
                                                 });
    if (!entries)
        return tl::unexpected(entries.error());
    AuditPage page{std::move(*entries), false};
    page.hasOlder = page.entries.size() > AuditPage::most;
    if (page.hasOlder)
        page.entries.removeLast();
    return page;
}

} // namespace audit_table
