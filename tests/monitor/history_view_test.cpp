// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_panel_fixture.h"
#include "status_words.h"

using namespace Qt::StringLiterals;

// How one moves in the past, and that it stands still meanwhile.
class HistoryViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheMessageIntoTheMiddle()
    {
        HistoryPanelFixture history(twoChannels(3000));
        QVERIFY(history.showAround(1500));
        QCOMPARE(history.currentId(), 1500);
        const QRect row = history.view()->visualRect(history.view()->currentIndex());
        const int middle = history.view()->viewport()->height() / 2;
        QVERIFY(std::abs(row.center().y() - middle) < 2 * row.height());
        QCOMPARE(history.head(), "All channels around "_L1 + momentWords(historyStart + 1'499'000));
        QCOMPARE(history.panel.title(), "History "_L1 + momentWords(historyStart + 1'499'000));
    }

    void aPanelThatIsNotShownYetIsPlacedWhenItIs()
    {
        MemoryTimeline archive(twoChannels(3000));
        HistoryPanel panel(archive.asker());
        panel.resize(900, 500);
        panel.showAround({historyStart + 1'499'000, 1500}, {});
        QTRY_VERIFY(!panel.model()->isBeginning());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QRect row = panel.view()->visualRect(panel.view()->currentIndex());
        QVERIFY(panel.view()->viewport()->rect().contains(row));
    }

    void whatIsReadStaysInPlaceWhileItLoads()
    {
        HistoryPanelFixture history(twoChannels(6000));
        QVERIFY(history.showAround(3000));
        history.archive.hold();
        for (const int direction : {-1, 1}) {
            for (int step = 0; step < 60; ++step) {
                history.scrollBy(direction * 37);
                const int y = history.view()->viewport()->height() / 2;
                const qint64 reading = history.idAt(y);
                history.archive.release();
                QCoreApplication::processEvents();
                if (reading != 0)
                    QCOMPARE(history.idAt(y), reading);
            }
        }
        QVERIFY(history.model()->messageCount() <= HistoryModel::messageLimit);
        QVERIFY(history.archive.requests().size() > 10);
    }

    void theWholeArchiveIsOneScroll()
    {
        HistoryPanelFixture history(twoChannels(3000));
        history.panel.showNewest({});
        QVERIFY(history.settles());
        QCOMPARE(history.head(), u"All channels: the newest"_s);
        QCOMPARE(history.currentId(), 3000);
        QScrollBar *bar = history.view()->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        for (int page = 0; page < 400 && history.currentId() != 1; ++page) {
            history.press(Qt::Key_PageUp);
            QVERIFY(history.settles());
        }
        QCOMPARE(history.currentId(), 1);
        QCOMPARE(bar->value(), 0); // the row that says where it begins is seen
        for (int page = 0; page < 400 && history.currentId() != 3000; ++page) {
            history.press(Qt::Key_PageDown);
            QVERIFY(history.settles());
        }
        QCOMPARE(history.currentId(), 3000);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void homeAndEndGoToTheEndsOfWhatIsLoaded()
    {
        HistoryPanelFixture history(twoChannels(300));
        QVERIFY(history.showAround(150));
        history.press(Qt::Key_Home);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 1);
        history.press(Qt::Key_End);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 300);
    }

    void theEndLooksAgainWhenAsked()
    {
        HistoryPanelFixture history(twoChannels(300));
        history.panel.showNewest({});
        QVERIFY(history.settles());
        history.archive.setMessages(twoChannels(305));
        history.press(Qt::Key_PageDown);
        QVERIFY(history.settles());
        history.press(Qt::Key_PageDown);
        QCOMPARE(history.currentId(), 305);
        history.archive.setMessages(twoChannels(310));
        QTest::mouseClick(history.button(u"To the newest"_s), Qt::LeftButton);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 310);
    }

    void aFailureIsTriedAgainByEnterAndByClick()
    {
        HistoryPanelFixture history(twoChannels(3000));
        history.archive.setProblem(ArchiveProblem{0, u"Nothing answers."_s});
        QVERIFY(history.showAround(1500));
        const qsizetype asked = history.archive.requests().size();
        history.view()->setCurrentIndex(history.model()->index(0, MessageModel::TextColumn));
        history.press(Qt::Key_Return);
        QVERIFY(history.settles());
        QCOMPARE(history.archive.requests().size(), asked + 1);
        history.archive.setProblem({});
        QTest::mouseClick(history.view()->viewport(), Qt::LeftButton, {},
                          history.view()->visualRect(history.model()->index(0, 0)).center());
        QVERIFY(history.settles());
        QVERIFY(history.model()->messageCount() > 0);
    }
};

QTEST_MAIN(HistoryViewTest)
#include "history_view_test.moc"
