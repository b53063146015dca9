// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_writer.h"
#include "base/time_text.h"
#include "chat/batch.h"
#include "sql_connection.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

// A real archive in a folder of its own, and chat to put into it.
class ArchiveFixture
{
public:
    // `parent`: where its folder is made; by default among the temporary files.
    explicit ArchiveFixture(const QString &parent = QDir::tempPath())
        : folder((QFileInfo(parent).isWritable() ? parent : QDir::tempPath()) +
                 QStringLiteral("/weir-XXXXXX"))
        , writer(std::make_unique<ArchiveWriter>(path()))
    {}

    QString path() const { return folder.filePath(QStringLiteral("weir.db")); }

    // Commits and returns what was committed.
    CommittedBatchPtr commit(const SourceEvents &events)
    {
        QSignalSpy committed(writer.get(), &ArchiveWriter::committed);
        IngestBatch batch;
        batch.number = ++number;
        batch.events = events;
        writer->commit(batch);
        if (committed.isEmpty())
            committed.wait();
        return committed.isEmpty() ? nullptr : committed.at(0).at(0).value<CommittedBatchPtr>();
    }

    // One number out of the database, by a connection of its own.
    qint64 number64(const QString &sql) const
    {
        const QString name = QStringLiteral("fixture");
        qint64 result = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path());
            database.open();
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                result = query.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(name);
        return result;
    }

    static SourceEvent event(const Utf8 &channel, const Utf8 &user, const Utf8 &text, qint64 sentAt,
                             const Utf8 &sourceMessageId = {})
    {
        SourceEvent result;
        ChatMessage &message = *result.message();
        message.source = "test";
        message.channel = channel;
        message.channelIdentity = channel;
        message.user = user;
        message.userIdentity = user.toLower();
        message.displayName = user;
        message.text = text;
        message.sentAt = sentAt;
        message.receivedAt = utcNowMs();
        message.sourceMessageId = sourceMessageId;
        return result;
    }

    QTemporaryDir folder;
    std::unique_ptr<ArchiveWriter> writer;
    quint64 number = 0;
};
