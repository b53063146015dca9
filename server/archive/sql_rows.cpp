// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_rows.h"

#include "base/log.h"

#include <sqlite3.h>

SqlRows::~SqlRows()
{
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

bool SqlRows::next()
{
    if (std::exchange(m_isFirst, false) || !m_hasRow)
        return m_hasRow;
    const int result = sqlite3_step(m_statement);
    m_hasRow = result == SQLITE_ROW;
    if (!m_hasRow && result != SQLITE_DONE) {
        m_broken = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement)));
        qCWarning(lcArchive).noquote() << "a read broke off:" << m_broken;
    }
    return m_hasRow;
}

Outcome SqlRows::outcome() const
{
    if (m_broken.isEmpty())
        return {};
    return failure(ErrorCode::Unavailable, QStringLiteral("a read broke off: %1").arg(m_broken));
}

qint64 SqlRows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Utf8 SqlRows::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}
