// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sql_rows.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <memory>
#include <unordered_map>

// One connection to the archive's database with its prepared statements. Belongs to the thread that opened it
// and is used and destroyed there. Every function may block on the disk or on a lock, up to the busy time-out
// (5 s).
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
    Expected<SqlRows> run(const QString &statement, const QVariantList &values = {});

    qint64 lastInsertId() const { return m_lastInsertId; }

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
    Outcome configure();
    Outcome begin();
    void rollback();
    Expected<QSqlQuery *> prepared(const QString &statement);

    QString m_name;
    Access m_access;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements; // bounded by the number of files in resources/sql
    qint64 m_lastInsertId = 0;
};

// Text for a bind value: TEXT, or NULL for an empty one when `emptyIsNull`.
QVariant sqlValue(const Utf8 &text, bool emptyIsNull = false);
