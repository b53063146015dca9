// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "archive_schema.h"
#include "chat/cursor.h"
#include "sql_text.h"

#include <QDir>
#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ArchiveSchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEpochIsAnother()
    {
        ArchiveFixture first;
        ArchiveFixture second;
        QVERIFY(first.writer->open());
        QVERIFY(second.writer->open());
        QVERIFY(first.writer->epoch() != second.writer->epoch());
        QVERIFY(Cursor::parse(first.writer->epoch() + "-1"));
    }

    void emptyFileBecomesAnArchive()
    {
        ArchiveFixture archive;
        writeFile(archive.path(), {});
        QVERIFY(archive.writer->open());
    }

    void fileThatIsNoDatabaseIsLeftAlone()
    {
        ArchiveFixture archive;
        const QByteArray letter(10'000, 'x');
        writeFile(archive.path(), letter);
        const Outcome opened = archive.writer->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Incompatible);
        QVERIFY2(opened.error().message.contains(u"SQLite"_s), qPrintable(opened.error().message));
        QCOMPARE(contents(archive.path()), letter);
    }

    void shortFileIsLeftAlone()
    {
        ArchiveFixture archive;
        writeFile(archive.path(), "x");
        const Outcome opened = archive.writer->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Incompatible);
        QCOMPARE(contents(archive.path()), "x");
    }

    void databaseOfAnotherProgramIsLeftAlone()
    {
        ArchiveFixture archive;
        archive.number64(u"CREATE TABLE recipes (id INTEGER)"_s);
        const QByteArray before = contents(archive.path());
        QVERIFY(!before.isEmpty());
        const Outcome opened = archive.writer->open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"another program"_s), qPrintable(opened.error().message));
        QCOMPARE(contents(archive.path()), before);
    }

    void archiveOfANewerVersionIsLeftAlone()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        archive.writer.reset();
        archive.number64(u"PRAGMA user_version = 9999"_s);
        const QByteArray before = contents(archive.path());
        ArchiveWriter again(archive.path());
        const Outcome opened = again.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Incompatible);
        QVERIFY2(opened.error().message.contains(u"9999"_s), qPrintable(opened.error().message));
        QCOMPARE(contents(archive.path()), before);
        QCOMPARE(QDir(archive.folder.path()).entryList(QDir::Files), QStringList{u"weir.db"_s});
    }

    void everyStatementCanBePrepared()
    {
        ArchiveFixture archive;
        QVERIFY(archive.writer->open());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"prepare"_s);
        database.setDatabaseName(archive.path());
        QVERIFY(database.open());
        int prepared = 0;
        for (const QString &group : {u"write"_s, u"read"_s, u"tokens"_s}) {
            for (const QString &file : QDir(u":/sql/"_s + group).entryList({u"*.sql"_s})) {
                QSqlQuery query(database);
                const QString text = sqlText(group + u'/' + file.chopped(4)).value();
                QVERIFY2(query.prepare(text), qPrintable(file + u": "_s + query.lastError().text()));
                ++prepared;
            }
        }
        database = {};
        QSqlDatabase::removeDatabase(u"prepare"_s);
        QVERIFY(prepared > 20);
    }

    void splitsStatements()
    {
        QCOMPARE(splitStatements(
                     u"-- a; comment\nCREATE TABLE a (b TEXT DEFAULT ';');\n\nINSERT INTO a VALUES (1);"_s),
                 QStringList({u"CREATE TABLE a (b TEXT DEFAULT ';')"_s, u"INSERT INTO a VALUES (1)"_s}));
    }
};

QTEST_GUILESS_MAIN(ArchiveSchemaTest)
#include "archive_schema_test.moc"
