// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_connection.h"

#include "base/log.h"
#include "sql_text.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

Error databaseError(const QSqlError &error, const QString &doing)
{
    return {ErrorCode::Unavailable,
            u"%1: %2 (%3)"_s.arg(doing, error.databaseText(), error.nativeErrorCode())};
}

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return u"weir-%1"_s.arg(++counter);
}

} // namespace

Expected<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Access access)
{
    const QString name = uniqueConnectionName();
    std::unique_ptr<SqlConnection> connection(new SqlConnection(name, access));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open())
        return tl::unexpected(databaseError(connection->m_database.lastError(), u"opening %1"_s.arg(path)));
    if (const Outcome configured = connection->configure(); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_statements.clear();
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

Outcome SqlConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(databaseError(query.lastError(), sql.section(u'\n', 0, 0).left(60)));
    return {};
}

Expected<QSqlQuery *> SqlConnection::prepared(const QString &statement)
{
    const auto known = m_statements.find(statement);
    if (known != m_statements.end())
        return &known->second;
    const auto text = sqlText(statement);
    if (!text)
        return tl::unexpected(text.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(*text))
        return tl::unexpected(databaseError(query.lastError(), u"preparing %1"_s.arg(statement)));
    return &m_statements.emplace(statement, std::move(query)).first->second;
}

Expected<SqlRows> SqlConnection::run(const QString &statement, const QVariantList &values)
{
    const auto query = prepared(statement);
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < values.size(); ++i)
        (*query)->bindValue(i, values[i]);
    if (!(*query)->exec())
        return tl::unexpected(databaseError((*query)->lastError(), statement));
    if (!(*query)->isSelect())
        m_lastInsertId = (*query)->lastInsertId().toLongLong();
    return SqlRows(**query);
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

QVariant sqlValue(const Utf8 &text, bool emptyIsNull)
{
    if (text.isEmpty() && emptyIsNull)
        return QVariant(QMetaType::fromType<QString>());
    return text.isEmpty() ? QVariant(u""_s) : QVariant(QString::fromUtf8(text));
}
