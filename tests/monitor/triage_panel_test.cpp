// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_panel.h"

#include "alert_banner.h"
#include "lookout.h"
#include "sample_feed.h"
#include "sample_rules.h"
#include "snooze_menu.h"
#include "triage_actions.h"
#include "triage_filter.h"
#include "triage_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TriagePanelTest final : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Fixture()
        {
            lookout.setServer(u"http://one"_s);
            static_cast<void>(lookout.rules()->save({sampleRule(u"greeting"_s, {u"hello"_s})}));
            panel.resize(420, 500);
            panel.show();
            static_cast<void>(QTest::qWaitForWindowActive(&panel));
        }

        // Highlighted messages with these ids.
        void add(qint64 firstId, qsizetype count)
        {
            ChatMessages messages = sampleMessages(firstId, count);
            for (ChatMessage &message : messages)
                message.channelId = 7;
            lookout.onArrived(messages);
            lookout.triage()->flush();
        }
        void select(int row)
        {
            panel.view()->setFocus();
            panel.view()->setCurrentIndex(panel.view()->model()->index(row, 0));
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(panel.view(), key, modifiers);
        }
        QList<qint64> shown()
        {
            QList<qint64> ids;
            for (int row = 0; row < panel.view()->model()->rowCount(); ++row)
                ids.append(panel.view()
                               ->model()
                               ->index(row, 0)
                               .data(TriageModel::EntryRole)
                               .value<TriageEntry>()
                               .messageId);
            return ids;
        }
        qint64 current()
        {
            return panel.view()->currentIndex().data(TriageModel::EntryRole).value<TriageEntry>().messageId;
        }
        QAbstractButton *button(const QString &text)
        {
            for (QAbstractButton *candidate : panel.findChildren<QAbstractButton *>()) {
                if (candidate->text().remove(u'&') == text)
                    return candidate;
            }
            qFatal("no button '%s'", qPrintable(text));
        }

        QTemporaryDir folder;
        Lookout lookout{folder.path()};
        TriagePanel panel{&lookout};
    };

private Q_SLOTS:
    void worksByKeys()
    {
        Fixture fixture;
        const QAbstractItemModelTester tester(fixture.panel.view()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy counts(&fixture.panel, &TriagePanel::newCountChanged);
        QSignalSpy titles(&fixture.panel, &TriagePanel::titleChanged);
        fixture.add(1, 5);
        QCOMPARE(counts.last().first().toInt(), 5);
        QCOMPARE(titles.last().first().toString(), u"Triage (5)"_s);
        fixture.select(0);
        QCOMPARE(fixture.current(), 5);
        fixture.press(Qt::Key_D);
        QCOMPARE(fixture.shown(), (QList<qint64>{4, 3, 2, 1}));
        QCOMPARE(fixture.current(), 4);
        fixture.press(Qt::Key_N);
        QCOMPARE(fixture.current(), 3);
        fixture.press(Qt::Key_D);
        QCOMPARE(fixture.current(), 2);
        fixture.press(Qt::Key_J);
        QCOMPARE(fixture.current(), 1);
        fixture.press(Qt::Key_D); // the last one: the one above is next
        QCOMPARE(fixture.current(), 2);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.shown(), (QList<qint64>{4, 2, 1}));
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.press(Qt::Key_D);
        QVERIFY(fixture.shown().isEmpty());
        QCOMPARE(titles.last().first().toString(), u"Triage"_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.shown(), (QList<qint64>{4, 2, 1}));
    }

    void snoozesByMenu()
    {
        Fixture fixture;
        fixture.add(1, 2);
        fixture.select(0);
        fixture.press(Qt::Key_S);
        SnoozeMenu *menu = fixture.panel.actions()->snoozeMenu;
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_1); // its mnemonic: an hour
        QVERIFY(!menu->isVisible());
        QCOMPARE(fixture.shown(), QList<qint64>{1});
        const TriageEntry &entry = fixture.lookout.triage()->entries().first();
        QCOMPARE(entry.state, TriageState::Snoozed);
        const qint64 left = entry.snoozedUntil - QDateTime::currentMSecsSinceEpoch();
        QVERIFY(left > 3'500'000 && left <= 3'600'000);
        fixture.lookout.triage()->wake(entry.snoozedUntil);
        QCOMPARE(fixture.shown(), (QList<qint64>{2, 1}));
    }

    void showsAllWhenAsked()
    {
        Fixture fixture;
        fixture.add(1, 3);
        fixture.select(1);
        fixture.press(Qt::Key_D);
        QCOMPARE(fixture.button(u"New (2)"_s)->isChecked(), true);
        fixture.button(u"All"_s)->click();
        QCOMPARE(fixture.shown(), (QList<qint64>{3, 2, 1}));
        fixture.select(1);
        QVERIFY(fixture.panel.actions()->reopen->isEnabled());
        fixture.press(Qt::Key_R);
        QCOMPARE(fixture.lookout.triage()->newCount(), 3);
        fixture.button(u"New (3)"_s)->click();
        QCOMPARE(fixture.shown(), (QList<qint64>{3, 2, 1}));
    }

    void asksForContextAndUser()
    {
        Fixture fixture;
        QSignalSpy context(&fixture.panel, &TriagePanel::contextRequested);
        QSignalSpy user(&fixture.panel, &TriagePanel::userRequested);
        fixture.add(1, 2);
        fixture.select(1);
        fixture.press(Qt::Key_Return);
        QCOMPARE(context.size(), 1);
        QCOMPARE(context.first().first().value<TriageEntry>().messageId, 1);
        fixture.press(Qt::Key_U);
        QCOMPARE(user.first(), (QVariantList{u"irc.example.org"_s, u"wren"_s}));
        fixture.panel.view()->selectAll();
        fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2025-10-09 08:53:20 #retro Wren: hello\n"
                                                       "2025-10-09 08:53:20 #retro Wren: hello"_s);
    }

    void whatIsReadStaysInItsPlace()
    {
        Fixture fixture;
        fixture.add(1, 100);
        TriageView *view = fixture.panel.view();
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        const auto topId = [&] {
            return view->indexAt(QPoint(5, 5)).data(TriageModel::EntryRole).value<TriageEntry>().messageId;
        };
        const qint64 reading = topId();
        fixture.add(500, 20);
        QCOMPARE(topId(), reading);
        // At the top, without a row in use, the newest comes into sight.
        view->clearFocus();
        view->verticalScrollBar()->setValue(0);
        fixture.add(600, 5);
        QCOMPARE(topId(), 604);
    }

    void mutesAlertsOfAChannel()
    {
        Fixture fixture;
        fixture.add(1, 1);
        fixture.select(0);
        fixture.panel.actions()->muteForGood->trigger();
        QVERIFY(fixture.lookout.alerts()->settings().isMuted(u"irc.example.org/retro"_s, 0));
    }

    void snoozesTheRulesThatCalled()
    {
        Fixture fixture;
        QVERIFY(!fixture.panel.actions()->rulesMenu->isEnabled());
        fixture.add(1, 1);
        fixture.select(0);
        QVERIFY(fixture.panel.actions()->rulesMenu->isEnabled());
        fixture.panel.actions()->rulesMenu->actions().first()->trigger(); // five minutes
        QVERIFY(fixture.lookout.rules()->rules().first().isSnoozed(QDateTime::currentMSecsSinceEpoch() +
                                                                   290'000));
        fixture.add(2, 1);
        QCOMPARE(fixture.shown(), QList<qint64>{1});
    }

    void showsAnEntryWhereverItIs()
    {
        Fixture fixture;
        fixture.add(1, 3);
        const qint64 key = fixture.lookout.triage()->entries().at(1).key;
        fixture.lookout.triage()->finish({key});
        fixture.panel.showEntry(key);
        QCOMPARE(fixture.current(), 2);
        QVERIFY(fixture.button(u"All"_s)->isChecked());
    }

    void theBannerTellsOfWhatGoesOn()
    {
        Fixture fixture;
        AlertBanner banner(fixture.lookout.triage());
        QSignalSpy show(&banner, &AlertBanner::showRequested);
        QVERIFY(!banner.isVisibleTo(nullptr));
        ChatAlert alert;
        alert.id = 1;
        alert.kind = AlertKind::Repeat;
        alert.channel = "garden";
        alert.count = 9;
        alert.people = 5;
        alert.text = "100%1 free <b>followers</b>";
        fixture.lookout.triage()->raise(alert, 1000);
        QCOMPARE(banner.shownText(),
                 u"Repeated text – #garden: 9 times by 5 people: “100%1 free <b>followers</b>”"_s);
        alert.id = 2;
        fixture.lookout.triage()->raise(alert, 2000);
        QVERIFY(banner.shownText().endsWith(u"(1 more)"_s));
        banner.findChildren<QAbstractButton *>().first()->click();
        QCOMPARE(show.first().first().toLongLong(), fixture.lookout.triage()->entries().first().key);
        banner.findChildren<QAbstractButton *>().last()->click();
        QVERIFY(!banner.shownText().contains(u"more"_s));
        alert.id = 1;
        alert.end = 5;
        fixture.lookout.triage()->raise(alert, 3000);
        QVERIFY(!banner.isVisibleTo(nullptr));
    }

    void everyControlHasAName()
    {
        Fixture fixture;
        QVERIFY(!fixture.panel.view()->accessibleName().isEmpty());
        for (const QAbstractButton *button : fixture.panel.findChildren<QAbstractButton *>()) {
            const bool isInternal = button->objectName().startsWith("qt_"_L1);
            QVERIFY(isInternal || !button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TriagePanelTest)
#include "triage_panel_test.moc"
