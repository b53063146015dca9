// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"

#include <QList>
#include <QTextStream>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const char *name;
    const char *tables; // an SQL condition on dbstat's names
};

// All that an archive has, in the order in which people ask.
constexpr Part parts[] = {
    {"messages (rows)", "name = 'messages'"},
    {"messages (indexes)",
     "name LIKE 'messages\\_%' ESCAPE '\\' AND name NOT LIKE 'messages\\_fts%' ESCAPE '\\'"},
    {"tags", "name LIKE 'tag\\_sets%' ESCAPE '\\'"},
    {"search index", "name LIKE 'messages\\_fts%' ESCAPE '\\'"},
    {"users, their names and counts", "name LIKE '%user%'"},
    {"all", "1"},
};

double number(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    double value = 0;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    if (sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

} // namespace

int reportStorage(const QString &folder)
{
    QTextStream out(stdout);
    sqlite3 *database = nullptr;
    const QByteArray path = (folder + u"/weir.db"_s).toUtf8();
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        qCritical("%s: %s", path.constData(), sqlite3_errmsg(database));
        sqlite3_close(database);
        return 1;
    }
    const double messages = number(database, "SELECT message_count FROM archive");
    out << "storage: " << static_cast<qint64>(messages) << " messages\n";
    for (const Part &part : parts) {
        const double bytes = number(database, "SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND " +
                                                  QByteArray(part.tables));
        out << QString::fromLatin1(part.name).leftJustified(32)
            << QString::number(bytes / std::max(messages, 1.0), 'f', 1).rightJustified(8)
            << " bytes a message\n";
    }
    sqlite3_close(database);
    return 0;
}
