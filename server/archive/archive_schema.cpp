// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_schema.h"

#include "base/log.h"
#include "base/time_text.h"
#include "sql_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// "WEIR" in ASCII, in SQLite's header field for the kind of a file.
constexpr int applicationId = 0x57454952;

struct FileIdentity
{
    int applicationId = 0;
    int schemaVersion = 0;
    bool hasTables = false;
};

Expected<int> readInteger(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        return failure(ErrorCode::Incompatible, query.lastError().databaseText());
    return query.value(0).toInt();
}

Expected<FileIdentity> readIdentity(QSqlDatabase &database)
{
    const auto kind = readInteger(database, u"PRAGMA application_id"_s);
    const auto version = readInteger(database, u"PRAGMA user_version"_s);
    const auto tables = readInteger(database, u"SELECT count(*) FROM sqlite_master"_s);
    if (!kind || !version || !tables)
        return tl::unexpected((!kind ? kind : !version ? version : tables).error());
    return FileIdentity{*kind, *version, *tables > 0};
}

// SQLite takes a file that is shorter than its header for an empty database and would write over it.
bool hasSqliteHeader(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

// Where nothing waits in a write-ahead log the file is opened as one that does not change, because any other
// way of reading it would leave a log and its index beside it.
void setReadOnly(QSqlDatabase &database, const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(path + u"-wal"_s).size() == 0)
        url.setQuery(u"immutable=1"_s);
    database.setDatabaseName(url.toString(QUrl::FullyEncoded));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
}

Expected<FileIdentity> identityOf(const QString &path)
{
    if (!hasSqliteHeader(path))
        return failure(ErrorCode::Incompatible, u"it has no SQLite header"_s);
    const QString name = u"weir-check"_s;
    Expected<FileIdentity> identity;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        setReadOnly(database, path);
        if (database.open())
            identity = readIdentity(database);
        else
            identity = failure(ErrorCode::Incompatible, database.lastError().databaseText());
    }
    QSqlDatabase::removeDatabase(name);
    return identity;
}

QByteArray newEpoch()
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray epoch;
    for (int i = 0; i < 10; ++i)
        epoch.append(alphabet[QRandomGenerator::system()->bounded(int(sizeof alphabet) - 1)]);
    return epoch;
}

Expected<int> schemaVersion(SqlConnection &connection)
{
    auto rows = connection.run(u"read/schema_version"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? static_cast<int>(rows->integer(0)) : 0;
}

Outcome applyMigration(SqlConnection &connection, int number)
{
    const auto script = migrationScript(number);
    if (!script)
        return tl::unexpected(script.error());
    return connection.transaction([&]() -> Outcome {
        for (const QString &statement : splitStatements(*script)) {
            if (Outcome done = connection.execute(statement); !done)
                return failure(done.error().code,
                               u"migration %1: %2"_s.arg(number).arg(done.error().message));
        }
        if (number == 1) {
            const auto created =
                connection.run(u"write/create_archive"_s, {QString::fromLatin1(newEpoch()), utcNowMs()});
            if (!created)
                return tl::unexpected(created.error());
        }
        if (Outcome marked = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); !marked)
            return marked;
        return connection.execute(u"PRAGMA user_version = %1"_s.arg(number));
    });
}

} // namespace

Outcome checkArchiveFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    const auto identity = identityOf(path);
    if (!identity) {
        return failure(
            ErrorCode::Incompatible,
            u"%1 cannot be read as a SQLite database (%2); it was left as it is. Choose another --data-dir, "
            "or move the file away"_s.arg(path, identity.error().message));
    }
    if (identity->hasTables && identity->applicationId != applicationId) {
        return failure(ErrorCode::Incompatible,
                       u"%1 is a SQLite database of another program; it was left as it is. Choose another "
                       "--data-dir, or move the file away"_s.arg(path));
    }
    if (identity->schemaVersion > newestMigration()) {
        return failure(
            ErrorCode::Incompatible,
            u"%1 has schema %2, made by a newer Weir; this one knows schemas up to %3. It was left as it "
            "is. Install the newer version"_s.arg(path)
                .arg(identity->schemaVersion)
                .arg(newestMigration()));
    }
    return {};
}

Outcome migrateArchive(SqlConnection &connection)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > 0 && *version < newestMigration()) {
        qCInfo(lcArchive).nospace() << "upgrading the archive from schema " << *version << " to "
                                    << newestMigration()
                                    << ": a large one takes minutes, and for them up to twice its size in "
                                       "room on disk, some of it in "
                                       "SQLITE_TMPDIR or /var/tmp";
    }
    // Indexes are made by sorting, and what SQLite sorts in memory has no limit there.
    if (const Outcome done = connection.execute(u"PRAGMA temp_store = FILE"_s); !done)
        return done;
    for (int number = *version + 1; number <= newestMigration(); ++number) {
        qCInfo(lcArchive) << "applying migration" << number;
        if (const Outcome applied = applyMigration(connection, number); !applied)
            return applied;
    }
    return connection.execute(u"PRAGMA temp_store = MEMORY"_s);
}
