// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_client.h"
#include "feed_client.h"
#include "reader_rights.h"
#include "real_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What a token may see, asked of a real server. WEIR_BIN_DIR says where the server is.
class ReaderRightsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheToken()
    {
        RealServer server;
        QVERIFY(server.start());
        const auto address = *ServerAddress::parse(server.address());
        FeedClient feed{nullptr};
        ArchiveClient archive;
        const ReaderRights rights(&feed, &archive);
        QSignalSpy changed(&rights, &ReaderRights::changed);
        const QByteArray moderator = server.token(u"moderator"_s);
        const QByteArray reader = server.token(u"reader"_s);
        const auto connectWith = [&](const QByteArray &token) {
            archive.setServer(address, token);
            feed.start(address, token);
        };
        connectWith(moderator);
        QTRY_VERIFY(rights.seesDeleted());
        QCOMPARE(changed.size(), 1);
        // Another one may see less, and does so from the moment it connects.
        connectWith(reader);
        QVERIFY(!rights.seesDeleted());
        QSignalSpy hello(&feed, &FeedClient::helloReceived);
        QVERIFY(hello.wait(10'000));
        connectWith(moderator);
        QTRY_VERIFY(rights.seesDeleted());
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_GUILESS_MAIN(ReaderRightsTest)
#include "reader_rights_test.moc"
