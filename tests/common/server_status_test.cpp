// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/server_status_json.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Another value in every member, so that none can stand for another.
ServerStatus everyMember()
{
    ServerStatus status;
    status.state = "degraded";
    status.reason = "irc.example.org is reconnecting: \xc3\xbc\"<b>";
    status.version = "0.1.0";
    status.startedAt = 1;
    status.time = 2;
    SourceStatus source{"irc.example.org", "irc", SourceState::Reconnecting, "refused", 3, 4, 5, 6, 7, 8, {}};
    source.channels = {{"#garden", ChannelState::Refused, "banned", 9}};
    status.sources = {source, {"demo", "demo", SourceState::Live, {}, 10, 0, 0, 0, 0, 0, {}}};
    status.ingest = {11, 12, 13, 14, 15, 16, true, 17, 18, 19, 20, true, 21, 22};
    ArchiveFigures &archive = status.archive;
    archive.status = {false, "disk is full", 23};
    archive.epoch = "k3v9x1";
    archive.messages = 24;
    archive.channels = 25;
    archive.users = 26;
    archive.lastMessageId = 27;
    archive.commits = 28;
    archive.committedMessages = 29;
    archive.duplicates = 30;
    archive.lastCommitAt = 31;
    archive.commitMedianMicros = 32;
    archive.commitSlowestMicros = 33;
    archive.fileBytes = 34;
    archive.walBytes = 35;
    archive.readsWaiting = 36;
    archive.readsRefused = 37;
    status.feedReaders = 38;
    status.gaps = {{"irc.example.org", "garden", {}, 39, 40, "cut off", true}};
    return status;
}

ServerStatus readAgain(const ServerStatus &status)
{
    const QByteArray json = QJsonDocument(serverStatusToJson(status)).toJson();
    return serverStatusFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

// The report of a server, written and read again.
class ServerStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOnTheWay()
    {
        QVERIFY(readAgain(everyMember()) == everyMember());
        QVERIFY(readAgain({}) == ServerStatus());
    }

    void gapsThatCouldNotBeAskedForAreUnknown()
    {
        ServerStatus status = everyMember();
        status.gaps.clear();
        status.gapsKnown = false;
        QVERIFY(readAgain(status) == status);
    }

    void whatAnOlderServerDoesNotTellHasItsDefault()
    {
        QJsonObject json = serverStatusToJson(everyMember());
        QJsonObject archive = json.value("archive"_L1).toObject();
        archive.remove(u"commit_median_us"_s);
        archive.remove(u"healthy"_s);
        json.insert(u"archive"_s, archive);
        json.insert(u"of_a_newer_server"_s, 1);
        const ServerStatus status = serverStatusFromJson(json);
        QCOMPARE(status.archive.commitMedianMicros, 0);
        QVERIFY(status.archive.status.healthy);
        QCOMPARE(status.archive.commitSlowestMicros, 33);
    }

    void whatIsOfAnotherTypeIsNotTaken()
    {
        const QJsonObject json{{u"sources"_s, 5}, {u"archive"_s, u"x"_s}, {u"gaps"_s, QJsonObject()}};
        const ServerStatus status = serverStatusFromJson(json);
        QVERIFY(status.sources.isEmpty() && status.gaps.isEmpty());
        QCOMPARE(status.archive.messages, 0);
    }
};

QTEST_GUILESS_MAIN(ServerStatusTest)
#include "server_status_test.moc"
