// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_fixture.h"
#include "sql_text.h"

#include <QDir>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

// Statements that may go through a whole table or index, and why that is no harm.
const QHash<QString, QString> allowedScans{
    {u"read/blocks"_s, u"a row for every 4,096 messages"_s},
    {u"read/channels_by_activity"_s, u"goes along the index and stops at its limit"_s},
    {u"read/channels_by_name"_s, u"goes along the index and stops at its limit"_s},
    {u"read/channels_by_messages"_s, u"as many rows as there are channels, for a page that is sorted so"_s},
    {u"read/common_users_by_messages"_s, u"goes along the index and stops at its limit"_s},
    {u"read/common_users_by_seen"_s, u"goes along the index and stops at its limit"_s},
    {u"read/gaps"_s, u"goes along the index and stops at its limit; open gaps are as many as channels"_s},
    {u"read/last_heard"_s, u"goes along the index and stops at its limit; at a start"_s},
    {u"read/listening"_s, u"as many rows as admins have decided about; at a start"_s},
    {u"read/open_gap_counts"_s, u"the index has the open gaps alone, as many as channels"_s},
    {u"read/open_gaps"_s, u"as many open gaps as channels; at a start"_s},
    {u"read/pauses"_s, u"goes along the index and stops at its limit; at a start"_s},
    {u"read/sources"_s, u"a few rows"_s},
    {u"write/delete_minutes"_s, u"the table has the last hours alone; when a channel is erased"_s},
    {u"write/erased_channels"_s, u"as many rows as admins have decided about"_s},
    {u"write/newest_tag_sets"_s, u"goes along the rows and stops at its limit; at a start"_s},
    {u"write/next_erasing"_s, u"as many rows as admins have decided about"_s},
    {u"write/undone_moderation"_s, u"the index has what is not done alone"_s},
    {u"sessions/all"_s, u"goes along the rows and stops at its limit; fifty at most of a token"_s},
    {u"sessions/delete_over"_s, u"fifty rows at most of a token; when somebody signs in"_s},
    {u"tokens/all"_s, u"a few rows; for the command line"_s},
    {u"tokens/role_count"_s, u"a few rows; at a start"_s},
};

QStringList statementNames()
{
    QStringList names;
    for (const QString &folder : {u"read"_s, u"write"_s, u"tokens"_s, u"sessions"_s, u"audit"_s}) {
        for (const QString &file :
             QDir(u":/sql/"_s + folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
            names.append(folder + u'/' + file.chopped(4));
    }
    return names;
}

} // namespace

// Every statement is looked at as SQLite will run it: no scan of what grows, unless there is a reason.
class QueryPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.writer->open());
        QCOMPARE(sqlite3_open(m_fixture.path().toUtf8().constData(), &m_database), SQLITE_OK);
    }

    void cleanupTestCase() { sqlite3_close(m_database); }

    void statementsScanNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : statementNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void statementsScanNothing()
    {
        QFETCH(QString, name);
        QStringList scans;
        for (const QString &step : planOf(name)) {
            // A search of the text index is called a scan of it; "M" is the MATCH that it follows.
            static const QRegularExpression harmless(
                u"^SCAN (CONSTANT ROW|\\S+ VIRTUAL TABLE INDEX \\d+:\\S*M\\d|json_each|\\()"_s);
            if (step.startsWith("SCAN"_L1) && !harmless.match(step).hasMatch())
                scans.append(step);
        }
        if (allowedScans.contains(name))
            QVERIFY2(!scans.isEmpty(), "it does not scan any more: take it off the list");
        else
            QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u"; "_s)));
    }

    void thereAreStatements() { QVERIFY(statementNames().size() > 80); }

private:
    QStringList planOf(const QString &name)
    {
        const QByteArray sql = "EXPLAIN QUERY PLAN " + sqlText(name).value().toUtf8();
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return {u"SCAN: it cannot be explained, "_s + QString::fromUtf8(sqlite3_errmsg(m_database))};
        QStringList steps;
        while (sqlite3_step(statement) ==
               SQLITE_ROW) // what is not bound is NULL, and does not change the plan
            steps.append(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
        sqlite3_finalize(statement);
        return steps;
    }

    ArchiveFixture m_fixture;
    sqlite3 *m_database = nullptr;
};

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "query_plan_test.moc"
