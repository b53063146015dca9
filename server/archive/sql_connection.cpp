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

void bind(sqlite3_stmt *statement, int index, const SqlValue &value, sqlite3_destructor_type lifetime)
{
    switch (value.type) {
    case SqlValue::Type::Null:
        sqlite3_bind_null(statement, index);
        break;
    case SqlValue::Type::Integer:
        sqlite3_bind_int64(statement, index, value.integer);
        break;
    case SqlValue::Type::Text:
        sqlite3_bind_text64(statement, index, value.text.constData(),
                            static_cast<sqlite3_uint64>(value.text.size()), lifetime, SQLITE_UTF8);
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
    static const QStringList forReader{u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -24576"_s};
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
    if (m_access == Access::Write)
        sqlite3_wal_hook(m_handle, &SqlConnection::noteWalPages,
                         this); // in the place of automatic checkpoints
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

int SqlConnection::noteWalPages(void *connection, sqlite3 * /*handle*/, const char * /*schema*/, int pages)
{
    static_cast<SqlConnection *>(connection)->m_walPages = pages;
    return SQLITE_OK;
}

Outcome SqlConnection::checkpoint()
{
    int all = 0;
    int moved = 0;
    if (sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, &all, &moved) != SQLITE_OK)
        return tl::unexpected(databaseError(u"moving the write-ahead log into the database"_s));
    m_walPages = all - moved; // what a reader still needs
    return {};
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

Expected<SqlRows> SqlConnection::run(const QString &statement, std::span<const SqlValue> values)
{
    const auto made = prepared(statement);
    if (!made)
        return tl::unexpected(made.error());
    Q_ASSERT(sqlite3_bind_parameter_count(*made) == static_cast<int>(values.size()));
    // The values live as long as this call: a statement that answers with rows is stepped on after it.
    const bool hasColumns = sqlite3_column_count(*made) > 0;
    for (size_t i = 0; i < values.size(); ++i)
        bind(*made, static_cast<int>(i) + 1, values[i], hasColumns ? SQLITE_TRANSIENT : SQLITE_STATIC);
    const int result = sqlite3_step(*made);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        const Error error = databaseError(statement);
        sqlite3_reset(*made);
        sqlite3_clear_bindings(*made);
        return tl::unexpected(error);
    }
    SqlRows rows(*made, result == SQLITE_ROW, sqlite3_changes(m_handle));
    return hasColumns ? std::move(rows) : SqlRows(nullptr, false, rows.affected());
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
