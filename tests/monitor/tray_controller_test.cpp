// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_controller.h"

#include "notification_desk.h"
#include "outage_watch.h"
#include "state_mark.h"
#include "status_model.h"
#include "system_tray.h"
#include "tray_watch.h"

#include <QMenu>
#include <QSignalSpy>
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
    void setPausedUntil(const QDateTime &) override {}
    void notify(const Notice &) override {}
    QRect place() const override { return {}; }

    QList<Health> shown;
    QString lastWords;
};

class RecordingNotifier final : public Notifier
{
public:
    void notify(const Notice &notice) override
    {
        told.append(notice.isGood);
        lastText = notice.text;
    }

    QList<bool> told;
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

QStringList entriesOf(const QMenu *menu)
{
    QStringList entries;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            entries.append(action->text().remove(u'&'));
    }
    return entries;
}

} // namespace

// What the tray shows and what is told, behind the interfaces of both; the real menu; coming and going.
class TrayControllerTest final : public QObject
{
    Q_OBJECT

    struct Watch
    {
        StatusModel status;
        RecordingNotifier notifier;
        NotificationDesk desk{&notifier};
        OutageWatch watch{&status, &desk, 20ms};
    };

private Q_SLOTS:
    void showsTheWorst()
    {
        StatusModel status;
        RecordingTray tray;
        const TrayController controller(&tray, &status);
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
        const TrayController controller(&tray, &status);
        status.setConnection(feed(FeedState::Live));
        const auto before = tray.shown.size();
        ConnectionState slower = feed(FeedState::Live);
        slower.latencyMs = 80;
        status.setConnection(slower);
        QCOMPARE(tray.shown.size(), before);
    }

    void tellsOncePerOutage()
    {
        Watch watch;
        watch.status.setConnection(feed(FeedState::Live));
        for (int attempt = 0; attempt < 5; ++attempt)
            watch.status.setConnection(feed(FeedState::Reconnecting, u"Nothing answers."_s));
        QTRY_COMPARE(watch.notifier.told, (QList<bool>{false}));
        QCOMPARE(watch.notifier.lastText, u"Nothing answers."_s);
        for (int attempt = 0; attempt < 5; ++attempt)
            watch.status.setConnection(feed(FeedState::Reconnecting, u"Still nothing."_s));
        watch.status.setConnection(feed(FeedState::Live));
        QTRY_COMPARE(watch.notifier.told, (QList<bool>{false, true}));
    }

    void aHiccupIsNotTold()
    {
        Watch watch;
        watch.status.setConnection(feed(FeedState::Live));
        watch.status.setConnection(feed(FeedState::Reconnecting));
        watch.status.setConnection(feed(FeedState::Live));
        // A real outage afterwards is told, and it is the first that is.
        watch.status.setServer(sources(SourceState::Offline));
        QTRY_COMPARE(watch.notifier.told.size(), 1);
        QVERIFY(watch.notifier.lastText.contains("irc.example.org offline"_L1));
    }

    void beingUnconfiguredIsNoOutage()
    {
        Watch watch;
        watch.status.setConnection(feed(FeedState::Offline));
        watch.status.setConnection(feed(FeedState::Refused, u"The server asks for a token."_s));
        QTRY_COMPARE(watch.notifier.told.size(), 1);
        QCOMPARE(watch.notifier.lastText, u"The server asks for a token."_s);
    }

    // Hosts differ in which clicks they pass on, so the menu alone must do.
    void theMenuHasEverything()
    {
        SystemTray tray;
        QCOMPARE(entriesOf(tray.menu()), (QStringList{u"Open monitor"_s, u"Connection…"_s, u"Reconnect now"_s,
                                                      u"Pause notifications"_s, u"Quit"_s}));
        const QMenu *pauses = tray.menu()->actions().at(4)->menu();
        QVERIFY(pauses);
        QCOMPARE(entriesOf(pauses), (QStringList{u"For one hour"_s, u"Until tomorrow"_s, u"Resume"_s}));
        QSignalSpy opened(&tray, &Tray::openRequested);
        QSignalSpy connection(&tray, &Tray::connectionRequested);
        QSignalSpy reconnected(&tray, &Tray::reconnectRequested);
        QSignalSpy paused(&tray, &Tray::pauseRequested);
        QSignalSpy quit(&tray, &Tray::quitRequested);
        for (QAction *action : tray.menu()->actions())
            action->trigger();
        QCOMPARE(opened.size() + connection.size() + reconnected.size() + quit.size(), 4);
        QVERIFY(!pauses->actions().last()->isEnabled());
        tray.setPausedUntil(QDateTime::currentDateTime().addSecs(3600));
        QVERIFY(pauses->title().contains("paused until"_L1));
        for (QAction *action : pauses->actions())
            action->trigger();
        QCOMPARE(paused.size(), 3);
        QCOMPARE(paused.last().first().value<Tray::Pause>(), Tray::Pause::None);
    }

    void everyStateHasADrawingOfItsOwn()
    {
        QList<QImage> drawn;
        for (const Health health :
             {Health::Live, Health::Idle, Health::Degraded, Health::Reconnecting, Health::Offline}) {
            const QIcon icon = weirIcon(health);
            for (const int size : {16, 22, 24, 32, 48})
                QCOMPARE(icon.pixmap(size).size(), QSize(size, size));
            const QImage image = icon.pixmap(22).toImage();
            QVERIFY(!drawn.contains(image));
            QVERIFY(image.pixelColor(0, 21).alpha() == 0);
            drawn.append(image);
        }
    }

    void aTrayThatComesAndGoesIsNoticed()
    {
        bool isThere = false;
        TrayWatch watch([&isThere] { return isThere; }, 5ms);
        QSignalSpy changes(&watch, &TrayWatch::changed);
        QVERIFY(!watch.hasTray());
        isThere = true;
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(watch.hasTray());
        isThere = false;
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.last().first().toBool(), false);
    }
};

QTEST_MAIN(TrayControllerTest)
#include "tray_controller_test.moc"
