// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_controller.h"

#include "status_model.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RecordingTray final : public Tray
{
public:
    void show(Health health, const QString &words) override
    {
        shown.append(health);
        lastWords = words;
    }
    void notify(const QString &, const QString &text, bool isGood) override
    {
        told.append(isGood);
        lastText = text;
    }

    QList<Health> shown;
    QList<bool> told;
    QString lastWords;
    QString lastText;
};

ConnectionState feed(FeedState state, const QString &reason = {})
{
    ConnectionState result;
    result.state = state;
    result.reason = reason;
    return result;
}

FeedStatus sources(SourceState second)
{
    SourceStatus first{"demo", "demo", SourceState::Live, {}, 0, 0, 0, 0, 0, 0, {}};
    SourceStatus other{"irc.example.org", "irc", second, "no answer", 0, 0, 0, 0, 0, 0, {}};
    return {"live", {}, {first, other}, {}};
}

} // namespace

class TrayControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWorst()
    {
        StatusModel status;
        RecordingTray tray;
        const TrayController controller(&tray, &status, 20ms);
        QCOMPARE(tray.shown.last(), Health::Offline);
        status.setConnection(feed(FeedState::Connecting));
        QCOMPARE(tray.shown.last(), Health::Connecting);
        status.setConnection(feed(FeedState::Live));
        status.setServer(sources(SourceState::Live));
        QCOMPARE(tray.shown.last(), Health::Live);
        QVERIFY(tray.lastWords.contains("all 2 sources live"_L1));
        status.setServer(sources(SourceState::Reconnecting));
        QCOMPARE(tray.shown.last(), Health::Reconnecting);
        QVERIFY(tray.lastWords.contains("1 of 2 sources live: irc.example.org reconnecting"_L1));
        FeedStatus broken = sources(SourceState::Live);
        broken.archive = {false, "disk is full", 0};
        status.setServer(broken);
        QCOMPARE(tray.shown.last(), Health::Offline);
        QVERIFY(tray.lastWords.contains("disk is full"_L1));
        status.setConnection(feed(FeedState::Idle));
        status.setServer(sources(SourceState::Live));
        QCOMPARE(tray.shown.last(), Health::Idle);
    }

    void doesNotRepaintWithoutAChange()
    {
        StatusModel status;
        RecordingTray tray;
        const TrayController controller(&tray, &status, 20ms);
        status.setConnection(feed(FeedState::Live));
        const auto before = tray.shown.size();
        ConnectionState slower = feed(FeedState::Live);
        slower.latencyMs = 80;
        status.setConnection(slower);
        QCOMPARE(tray.shown.size(), before);
    }

    void tellsOncePerOutage()
    {
        StatusModel status;
        RecordingTray tray;
        const TrayController controller(&tray, &status, 20ms);
        status.setConnection(feed(FeedState::Live));
        for (int attempt = 0; attempt < 5; ++attempt)
            status.setConnection(feed(FeedState::Reconnecting, u"Nothing answers."_s));
        QTRY_COMPARE(tray.told, (QList<bool>{false}));
        QCOMPARE(tray.lastText, u"Nothing answers."_s);
        for (int attempt = 0; attempt < 5; ++attempt)
            status.setConnection(feed(FeedState::Reconnecting, u"Still nothing."_s));
        status.setConnection(feed(FeedState::Live));
        QTRY_COMPARE(tray.told, (QList<bool>{false, true}));
    }

    void aHiccupIsNotTold()
    {
        StatusModel status;
        RecordingTray tray;
        const TrayController controller(&tray, &status, 20ms);
        status.setConnection(feed(FeedState::Live));
        status.setConnection(feed(FeedState::Reconnecting));
        status.setConnection(feed(FeedState::Live));
        // A real outage afterwards is told, and it is the first that is.
        status.setServer(sources(SourceState::Offline));
        QTRY_COMPARE(tray.told.size(), 1);
        QVERIFY(tray.lastText.contains("irc.example.org offline"_L1));
    }

    void beingUnconfiguredIsNoOutage()
    {
        StatusModel status;
        RecordingTray tray;
        const TrayController controller(&tray, &status, 1ms);
        status.setConnection(feed(FeedState::Offline));
        status.setConnection(feed(FeedState::Refused, u"The server asks for a token."_s));
        QTRY_COMPARE(tray.told.size(), 1);
        QCOMPARE(tray.lastText, u"The server asks for a token."_s);
    }
};

QTEST_MAIN(TrayControllerTest)
#include "tray_controller_test.moc"
