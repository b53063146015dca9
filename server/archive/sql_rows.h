// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QSqlQuery>

// The rows of one execution of a prepared statement. Finishes the statement when it goes, because a SELECT
// that is left half read pins the WAL. Columns count from 0.
class SqlRows final
{
public:
    explicit SqlRows(QSqlQuery &query)
        : m_query(&query)
    {}
    SqlRows(SqlRows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {}
    SqlRows &operator=(SqlRows &&) = delete;
    SqlRows(const SqlRows &) = delete;
    SqlRows &operator=(const SqlRows &) = delete;
    ~SqlRows()
    {
        if (m_query)
            m_query->finish();
    }

    bool next() { return m_query->next(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    Utf8 text(int column) const { return m_query->value(column).toString().toUtf8(); }

    // Rows changed by an INSERT, UPDATE or DELETE.
    int affected() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
};
