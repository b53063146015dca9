// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_rows.h"
#include "sql_value.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>

#include <atomic>
#include <initializer_list>
#include <memory>
#include <span>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

// One connection to the archive's database with its prepared statements. Belongs to the thread that opened it
// and is used and destroyed there. Every function may block on the disk or on a lock, up to the busy time-out
// (5 s).
//
// The connection is a QSqlDatabase; statements go to SQLite's own interface, because QSqlQuery's way of
// values (QVariant, UTF-16 and back) takes longer than SQLite does (docs/perf.md).
class SqlConnection final
{
public:
    enum class Access : quint8 {
        Write, // creates the file when there is none
        Read,  // query_only
    };

    // Error: Unavailable with the reason of the database.
    static Expected<std::unique_ptr<SqlConnection>> open(const QString &path, Access access);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    // Runs SQL whose result is not wanted and that is not worth preparing: PRAGMA, BEGIN, DDL.
    Outcome execute(const QString &sql);

    // Runs a statement of resources/sql by name. Prepared at its first use and kept. Bind text with
    // sqlValue(). The rows of one statement must be gone before it is run again.
    Expected<SqlRows> run(const QString &statement, std::initializer_list<SqlValue> values = {})
    {
        return run(statement, std::span(values.begin(), values.size()));
    }
    Expected<SqlRows> run(const QString &statement, const SqlValues &values)
    {
        return run(statement, std::span(values.cbegin(), static_cast<size_t>(values.size())));
    }

    qint64 lastInsertId() const;

    // Pages in the write-ahead log after the last commit, of 8 KiB; 0 after checkpoint(). Nobody but
    // checkpoint() moves them into the database while it is open. Writers only.
    int walPages() const { return m_walPages; }

    // Moves what is in the log and needed by no reader into the database, so that the log begins anew with
    // the next commit. Blocks for as long as the disk takes, and waits for nobody.
    // https://www.sqlite.org/c3ref/wal_checkpoint_v2.html (PASSIVE)
    Outcome checkpoint();

    // From any thread: whoever waits for a lock gives up now, and nobody waits any more. For the end.
    void stopWaiting() { m_mayWait = false; }

    // BEGIN IMMEDIATE for writers, BEGIN for readers; COMMIT unless `work` fails, else ROLLBACK.
    template <class Work>
    auto transaction(Work work) -> std::invoke_result_t<Work>
    {
        using Result = std::invoke_result_t<Work>;
        if (const Outcome begun = begin(); !begun)
            return Result(tl::unexpect, begun.error());
        Result result = work();
        const Outcome ended = result ? execute(QStringLiteral("COMMIT")) : Outcome();
        if (!result || !ended)
            rollback();
        if (result && !ended)
            return Result(tl::unexpect, ended.error());
        return result;
    }

private:
    SqlConnection(QString name, Access access)
        : m_name(std::move(name))
        , m_access(access)
    {}
    Expected<SqlRows> run(const QString &statement, std::span<const SqlValue> values);
    Outcome takeHandle();
    Outcome configure();
    static int waitForLock(void *connection, int times);
    static int noteWalPages(void *connection, sqlite3 *handle, const char *schema, int pages);
    Outcome begin();
    void rollback();
    Expected<sqlite3_stmt *> prepared(const QString &statement);
    Error databaseError(const QString &doing) const;

    QString m_name;
    Access m_access;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr; // m_database's
    int m_walPages = 0;
    std::atomic<bool> m_mayWait = true;
    QDeadlineTimer m_lockDeadline;
    std::unordered_map<QString, sqlite3_stmt *>
        m_statements; // bounded by the number of files in resources/sql
};
