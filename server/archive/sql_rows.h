// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/utf8.h"

#include <QtGlobal>

#include <utility>

struct sqlite3_stmt;

// The rows of one execution of a prepared statement. Resets the statement when it goes, because a SELECT that
// is left half read pins the WAL. Columns count from 0.
class SqlRows final
{
public:
    SqlRows(sqlite3_stmt *statement, bool hasRow, int affected)
        : m_statement(statement)
        , m_hasRow(hasRow)
        , m_affected(affected)
    {}
    SqlRows(SqlRows &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
        , m_hasRow(other.m_hasRow)
        , m_isFirst(other.m_isFirst)
        , m_affected(other.m_affected)
        , m_broken(std::move(other.m_broken))
    {}
    SqlRows &operator=(SqlRows &&) = delete;
    SqlRows(const SqlRows &) = delete;
    SqlRows &operator=(const SqlRows &) = delete;
    ~SqlRows();

    // Goes to the next row, the first time to the first. An error in the middle of a read ends it, as the end
    // does; outcome() tells them apart.
    bool next();

    // After next() was false. Error: Unavailable when the read broke off.
    Outcome outcome() const;

    qint64 integer(int column) const;
    Utf8 text(int column) const;

    // Rows changed by an INSERT, UPDATE or DELETE.
    int affected() const { return m_affected; }

private:
    sqlite3_stmt *m_statement;
    bool m_hasRow;
    bool m_isFirst = true;
    int m_affected;
    QString m_broken; // why, when the read broke off
};
