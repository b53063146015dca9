// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString migrationFolder = u":/sql/migrations"_s;

Expected<QString> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"the SQL file %1 is missing from this build"_s.arg(path));
    return QString::fromUtf8(file.readAll());
}

QStringList migrationFiles()
{
    return QDir(migrationFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace

Expected<QString> sqlText(const QString &name)
{
    return readResource(u":/sql/%1.sql"_s.arg(name));
}

QStringList splitStatements(const QString &script)
{
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    static const QRegularExpression end(u";\\s*(\\n|$)"_s);
    QString code = script;
    code.remove(comment);
    QStringList statements;
    for (const QString &part : code.split(end)) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

int newestMigration()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : files.last().section(u'_', 0, 0).toInt();
}

Expected<QString> migrationScript(int number)
{
    for (const QString &file : migrationFiles()) {
        if (file.section(u'_', 0, 0).toInt() == number)
            return readResource(migrationFolder + u'/' + file);
    }
    return failure(ErrorCode::Internal, u"migration %1 is missing from this build"_s.arg(number));
}
