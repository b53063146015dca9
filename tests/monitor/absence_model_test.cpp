// SPDX-License-Identifier: GPL-3.0-or-later
#include "absence_model.h"

#include "absence_banner.h"
#include "feed_client.h"
#include "feed_test_server.h"
#include "sample_feed.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

FeedUpdate snapshot(qint64 position, qint64 messages)
{
    FeedUpdate update;
    update.cursor = sampleHello(Resume::Fresh, position).cursor;
    update.snapshot = true;
    update.metrics = FeedMetrics();
    update.metrics->messages = messages;
    ChatMessage newest;
    newest.id = position;
    newest.sentAt = 1'000 * position;
    newest.text = "hi";
    update.messages = {newest};
    return update;
}

// A client of a server that answers each connection with that snapshot.
class Watched final
{
public:
    explicit Watched(const FeedUpdate &state)
        : absence(&client)
    {
        QObject::connect(&server, &FeedTestServer::connected, &server, [this, state] {
            server.send(sampleHello(Resume::Fresh, state.cursor.id));
            server.send(state);
        });
    }

    bool start(const std::optional<WatchMark> &mark)
    {
        QSignalSpy updates(&client, &FeedClient::updateReceived);
        client.start(*ServerAddress::parse(server.address()), {});
        absence.begin(mark);
        return updates.wait();
    }

    FeedTestServer server;
    FeedClient client;
    AbsenceModel absence;
};

} // namespace

class AbsenceModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatCameMeanwhile()
    {
        Watched watched(snapshot(120, 812 + 50));
        AbsenceBanner banner(&watched.absence);
        QVERIFY(!banner.isVisibleTo(nullptr));
        QVERIFY(watched.start(WatchMark{sampleHello(Resume::Fresh, 50).cursor, 50, 49'000, 1'700'000}));
        QVERIFY(watched.absence.absence().has_value());
        QCOMPARE(watched.absence.absence()->messages, 812);
        QCOMPARE(watched.absence.absence()->last.id, 50);
        QCOMPARE(watched.absence.absence()->last.sentAt, 49'000);
        QVERIFY(!banner.isHidden());
        QVERIFY2(banner.shownText().contains("812"_L1), qPrintable(banner.shownText()));
        watched.absence.dismiss();
        QVERIFY(banner.isHidden());
        const auto mark = watched.absence.mark();
        QVERIFY(mark.has_value());
        QCOMPARE(mark->messages, 862);
        QCOMPARE(mark->cursor.id, 120);
        QCOMPARE(mark->lastSentAt, 120'000);
    }

    void saysNothingWhereNothingCame()
    {
        Watched watched(snapshot(50, 50));
        QVERIFY(watched.start(WatchMark{sampleHello(Resume::Fresh, 50).cursor, 50, 49'000, 1'700'000}));
        QVERIFY(!watched.absence.absence());
    }

    void saysNothingOfAServerThatIsNew()
    {
        Watched watched(snapshot(50, 50));
        QVERIFY(watched.start({}));
        QVERIFY(!watched.absence.absence());
    }

    // Of another archive nothing can be told, and its numbers must not be compared.
    void saysThatTheArchiveIsAnother()
    {
        Watched watched(snapshot(50, 50));
        AbsenceBanner banner(&watched.absence);
        QVERIFY(watched.start(WatchMark{{"another", 10}, 10, 9'000, 1'700'000}));
        QVERIFY(watched.absence.absence()->isOtherArchive);
        QVERIFY(banner.shownText().contains("another archive"_L1));
        for (const QPushButton *button : banner.findChildren<QPushButton *>()) {
            if (button->text().contains("Read"_L1))
                QVERIFY(button->isHidden());
        }
    }
};

QTEST_MAIN(AbsenceModelTest)
#include "absence_model_test.moc"
