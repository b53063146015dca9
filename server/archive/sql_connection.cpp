// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_connection.h"

#include "base/log.h"
#include "sql_text.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto busyTimeout = 5s;
constexpr auto longestNap = 20ms;

Error openError(const QSqlError &error, const QString &doing)
{
    return {ErrorCode::Unavailable,
            u"%1: %2 (%3)"_s.arg(doing, error.databaseText(), error.nativeErrorCode())};
}

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"weir-%1"_s.arg(++counter);
}

void bind(sqlite3_stmt *statement, int index, const SqlValue &value)
{
    switch (value.type) {
    case SqlValue::Type::Null:
        sqlite3_bind_null(statement, index);
        break;
    case SqlValue::Type::Integer:
        sqlite3_bind_int64(statement, index, value.integer);
        break;
    case SqlValue::Type::Text:
        // The caller's value lives until the statement has run; what is read after that is in the rows.
        sqlite3_bind_text64(statement, index, value.text.constData(),
                            static_cast<sqlite3_uint64>(value.text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    }
}

} // namespace

Expected<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Access access)
{
    const QString name = uniqueConnectionName();
    std::unique_ptr<SqlConnection> connection(new SqlConnection(name, access));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection->m_database.setDatabaseName(path);
    if (!connection->m_database.open())
        return tl::unexpected(openError(connection->m_database.lastError(), u"opening %1"_s.arg(path)));
    if (const Outcome taken = connection->takeHandle(); !taken)
        return tl::unexpected(taken.error());
    if (const Outcome configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

SqlConnection::~SqlConnection()
{
    for (const auto &[name, statement] : m_statements)
        sqlite3_finalize(statement);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Outcome SqlConnection::configure()
{
    // FULL: what was acknowledged survives a power cut. Group commit pays for it.
    static const QStringList forAll{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                                    u"PRAGMA secure_delete = FAST"_s};
    static const QStringList forWriter{u"PRAGMA page_size = 8192"_s, u"PRAGMA journal_mode = WAL"_s,
                                       u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -32768"_s,
                                       u"PRAGMA journal_size_limit = 67108864"_s};
    static const QStringList forReader{u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -8192"_s};
    for (const QString &pragma : forAll + (m_access == Access::Write ? forWriter : forReader)) {
        if (const Outcome done = execute(pragma); !done)
            return done;
    }
    return {};
}

// Qt's driver must be on the same copy of SQLite as this program: its handle means nothing to another.
Outcome SqlConnection::takeHandle()
{
    const QVariant handle = m_database.driver()->handle();
    QSqlQuery query(m_database);
    const bool isSame = query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
                        query.value(0).toByteArray() == sqlite3_sourceid();
    if (!isSame || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(
            ErrorCode::Incompatible,
            u"Qt's SQLite driver does not use the system's SQLite; install the Qt packages of the system"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_busy_handler(m_handle, &SqlConnection::waitForLock, this);
    return {};
}

// SQLite calls it when somebody else has the lock, `times` before for this lock; 0 ends the waiting.
// https://www.sqlite.org/c3ref/busy_handler.html
int SqlConnection::waitForLock(void *connection, int times)
{
    auto *self = static_cast<SqlConnection *>(connection);
    if (times == 0)
        self->m_lockDeadline.setRemainingTime(busyTimeout);
    if (!self->m_mayWait || self->m_lockDeadline.hasExpired())
        return 0;
    std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(1ms * (times + 1), longestNap));
    return 1;
}

Error SqlConnection::databaseError(const QString &doing) const
{
    return {ErrorCode::Unavailable, u"%1: %2 (%3)"_s.arg(doing, QString::fromUtf8(sqlite3_errmsg(m_handle)))
                                        .arg(sqlite3_extended_errcode(m_handle))};
}

Outcome SqlConnection::execute(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(databaseError(sql.section(u'\n', 0, 0).left(60)));
    return {};
}

qint64 SqlConnection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Expected<sqlite3_stmt *> SqlConnection::prepared(const QString &statement)
{
    const auto known = m_statements.find(statement);
    if (known != m_statements.end())
        return known->second;
    const auto text = sqlText(statement);
    if (!text)
        return tl::unexpected(text.error());
    const QByteArray sql = text->toUtf8();
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &made, nullptr) != SQLITE_OK)
        return tl::unexpected(databaseError(u"preparing %1"_s.arg(statement)));
    return m_statements.emplace(statement, made).first->second;
}

Expected<SqlRows> SqlConnection::run(const QString &statement, const SqlValues &values)
{
    const auto made = prepared(statement);
    if (!made)
        return tl::unexpected(made.error());
    Q_ASSERT(sqlite3_bind_parameter_count(*made) == values.size());
    for (int i = 0; i < values.size(); ++i)
        bind(*made, i + 1, values[i]);
    const int result = sqlite3_step(*made);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        const Error error = databaseError(statement);
        sqlite3_reset(*made);
        return tl::unexpected(error);
    }
    return SqlRows(*made, result == SQLITE_ROW, sqlite3_changes(m_handle));
}

Outcome SqlConnection::begin()
{
    // IMMEDIATE: a deferred transaction that turns to writing may fail at once with SQLITE_BUSY_SNAPSHOT.
    return execute(m_access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

void SqlConnection::rollback()
{
    if (const Outcome undone = execute(u"ROLLBACK"_s); !undone)
        qCDebug(lcArchive) << "rollback:" << undone.error().message; // the engine had rolled back by itself
}
